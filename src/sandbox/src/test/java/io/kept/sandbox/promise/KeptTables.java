package io.kept.sandbox.promise;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.checkup.TickRow;
import io.kept.jira.digest.DigestRow;
import io.kept.jira.digest.WeeklyRow;
import io.kept.jira.digest.WishRow;
import io.kept.jira.forecast.LearningRow;
import io.kept.jira.forecast.LifeRow;
import io.kept.jira.notice.AttemptRow;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.policy.CalendarRow;
import io.kept.jira.policy.PolicyRow;
import io.kept.jira.policy.ReschedulingRow;
import io.kept.jira.policy.SettingRow;
import io.kept.jira.privacy.ForgettingRow;
import io.kept.jira.promise.LedgerRow;
import io.kept.jira.promise.PromiseRow;
import io.kept.jira.reconciliation.RunRow;
import io.kept.jira.report.RecountRow;
import io.kept.jira.report.RollupRow;
import io.kept.jira.report.RollupStateRow;
import io.kept.jira.report.RollupTotalRow;
import io.kept.jira.setup.SetupRow;
import io.kept.jira.snooze.SnoozeRow;
import io.kept.sandbox.ao.PluginActiveObjects;
import io.kept.sandbox.db.Database;
import io.kept.sandbox.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Kept's tables in a database of their own, through the real ActiveObjects; as a test's extension
 * they are gone after it.
 */
public record KeptTables(Database database, ActiveObjects ao)
    implements AutoCloseable, AfterEachCallback {
  public static KeptTables create() {
    Database database = TestDatabase.create();
    PluginActiveObjects ao = new PluginActiveObjects(database);
    ao.enable(
        "io.kept.jira",
        List.of(
            PromiseRow.class,
            LedgerRow.class,
            NoticeRow.class,
            RollupRow.class,
            RollupStateRow.class,
            RollupTotalRow.class,
            RecountRow.class,
            AttemptRow.class,
            PolicyRow.class,
            CalendarRow.class,
            ReschedulingRow.class,
            SettingRow.class,
            ForgettingRow.class,
            SetupRow.class,
            RunRow.class,
            SnoozeRow.class,
            WishRow.class,
            WeeklyRow.class,
            DigestRow.class,
            LifeRow.class,
            LearningRow.class,
            TickRow.class));
    return new KeptTables(database, ao);
  }

  @Override
  public void close() {
    database.close();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    close();
  }
}
