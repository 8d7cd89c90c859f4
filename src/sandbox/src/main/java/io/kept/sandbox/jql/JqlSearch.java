package io.kept.sandbox.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Sight;
import io.kept.sandbox.jql.Searcher.Place;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.UserLocales;
import io.kept.sandbox.user.UserZones;
import io.kept.sandbox.user.Users;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Searches issues, as Jira's {@code SearchService} does: the one way to do so, for the issue
 * navigator, its exports and {@code /rest/api/2/search} alike.
 */
public final class JqlSearch {
  private final Users users;
  private final Fields fields;
  private final SearchTable table;
  private final Function<SandboxUser, Sight> sight;
  private final InstantSource clock;
  private final Functions functions = new Functions();

  /**
   * @param sight which issues somebody sees
   */
  public JqlSearch(
      Jdbi jdbi, Contents contents, Function<SandboxUser, Sight> sight, InstantSource clock) {
    users = contents.users();
    fields = new Fields(contents);
    table = new SearchTable(jdbi, contents.issues());
    this.sight = sight;
    this.clock = clock;
  }

  /** What is searched. */
  public record Contents(Issues issues, CustomFields fields, Users users, Projects projects) {}

  /** One page of what was found; {@code total} counts all pages. */
  public record Found(List<SandboxIssue> issues, int start, long total) {}

  /** Takes the functions that a plugin brings, in place of those it had. */
  public void enable(List<JqlFunction> ofPlugin) {
    functions.enable(ofPlugin);
  }

  /**
   * The issues that the query describes, as far as the user may browse them.
   *
   * @param jql the query; an empty one finds everything, the newest first
   * @param user who searches, or null for somebody who is not logged in, as Jira has it
   * @param start how many issues to leave out first
   * @param max how many issues to give at most
   * @throws BadJql when the query cannot be answered, with sentences that say why and where
   */
  public Found search(String jql, ApplicationUser user, int start, int max) {
    Searcher searcher = searcher(user);
    return found(jql, searcher, table.browsableBy(searcher), start, max);
  }

  /** The same, whatever the user may browse. */
  public Found searchAll(String jql, ApplicationUser user, int start, int max) {
    return found(jql, searcher(user), SearchTable.ALIVE, start, max);
  }

  private Found found(String jql, Searcher searcher, Sql among, int start, int max) {
    Query query = Parser.parse(jql);
    Conditions conditions = new Conditions(fields, functions, searcher);
    Sql where = query.where().map(conditions::of).orElse(Sql.ALL);
    List<String> faults = new ArrayList<>(conditions.faults());
    Order order = Order.of(query.sorts(), fields, faults);
    if (!faults.isEmpty()) {
      throw new BadJql(faults);
    }
    Sql visible = Sql.all(List.of(among, where));
    return new Found(table.page(visible, order, start, max), start, table.count(visible));
  }

  private Searcher searcher(ApplicationUser user) {
    Place place =
        new Place(
            new UserLocales(users).getLocaleFor(user),
            new UserZones(users).getTimeZoneforUser(user).toZoneId());
    Optional<SandboxUser> account = users.of(user);
    return new Searcher(account, account.map(sight), place, clock.instant());
  }
}
