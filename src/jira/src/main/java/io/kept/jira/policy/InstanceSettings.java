package io.kept.jira.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * What was chosen for the instance, in ActiveObjects; every version stays. What another node
 * changes is seen within {@link StoredPolicies#SETTLED}.
 */
public final class InstanceSettings {
  private static final int MOST = 100;

  private final ActiveObjects ao;
  private final InstantSource clock;
  private final Fresh<InstanceSetting, Optional<String>> known;

  public InstanceSettings(ActiveObjects ao, InstantSource clock) {
    this.ao = ao;
    this.clock = clock;
    this.known = new Fresh<>(clock);
  }

  /** What is chosen; empty where the standard is in force. */
  public Optional<String> chosen(InstanceSetting setting) {
    return known.get(setting, before -> newest(setting).flatMap(SettingVersion::choice));
  }

  /** The number of the version in force, 0 when nothing was ever chosen. */
  public int version(InstanceSetting setting) {
    return newest(setting).map(SettingVersion::number).orElse(0);
  }

  /** The newest hundred versions, the newest first. */
  public List<SettingVersion> history(InstanceSetting setting) {
    return versions(setting, MOST).toList();
  }

  /**
   * Chooses, or goes back to the standard.
   *
   * @param seen the number of the version that was looked at, 0 when there was none
   * @return false when somebody else has chosen meanwhile
   */
  public boolean choose(InstanceSetting setting, int seen, Optional<String> choice, Person by) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", setting + ":" + (seen + 1));
    columns.put("SETTING", setting.name());
    columns.put("VERSION", seen + 1);
    choice.ifPresent(it -> columns.put("CHOICE", it));
    columns.put("CHANGED_BY", by.key());
    columns.put("CHANGED_AT", clock.millis());
    boolean done =
        version(setting) == seen && FirstWriter.create(ao, SettingRow.class, columns, () -> {});
    known.forget(setting);
    return done;
  }

  private Optional<SettingVersion> newest(InstanceSetting setting) {
    return versions(setting, 1).findFirst();
  }

  private Stream<SettingVersion> versions(InstanceSetting setting, int most) {
    Query query =
        Query.select().where("SETTING = ?", setting.name()).order("VERSION DESC").limit(most);
    return Stream.of(ao.find(SettingRow.class, query)).map(InstanceSettings::version);
  }

  private static SettingVersion version(SettingRow row) {
    return new SettingVersion(
        row.getVersion(),
        Optional.ofNullable(row.getChoice()),
        new Person(row.getChangedBy()),
        Instant.ofEpochMilli(row.getChangedAt()));
  }
}
