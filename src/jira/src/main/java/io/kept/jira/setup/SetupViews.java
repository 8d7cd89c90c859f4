package io.kept.jira.setup;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import io.kept.calendars.PublicHolidays;
import io.kept.jira.notice.Speaker;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What the page of the set-up shows. */
public final class SetupViews {
  private final FieldMaker fields;
  private final Doings doings;
  private final Speaker speaker;
  private final Speech speech;

  /** How it is put into words. */
  public record Speech(Readers readers, Wording wording) {}

  public SetupViews(FieldMaker fields, Doings doings, Speaker speaker, Speech speech) {
    this.fields = fields;
    this.doings = doings;
    this.speaker = speaker;
    this.speech = speech;
  }

  SetupView current(Reader reader) {
    return new SetupView(
        kinds(reader), screens(), zones(), countries(reader), doings.any(), speaker.isReady());
  }

  private List<KindView> kinds(Reader reader) {
    Map<Kind, List<CustomField>> existing = fields.existing();
    boolean none = existing.isEmpty();
    return List.of(Kind.FIX, Kind.REPLY, Kind.NEWS).stream()
        .map(kind -> kind(kind, existing.getOrDefault(kind, List.of()), none, reader))
        .toList();
  }

  private KindView kind(Kind kind, List<CustomField> existing, boolean none, Reader reader) {
    String key = "kept.field." + kind.name().toLowerCase(Locale.ROOT);
    return new KindView(
        kind.name(),
        speech.wording().text(reader, key),
        speech.wording().text(reader, key + ".description"),
        existing.isEmpty() ? none && kind == Kind.FIX : true,
        !existing.isEmpty());
  }

  /** Where Jira has only its default screen in use, that is the one; so it is chosen. */
  private List<ChoiceView> screens() {
    List<FieldScreen> screens = fields.screens();
    long first = screens.stream().mapToLong(FieldScreen::getId).min().orElse(0);
    return screens.stream()
        .map(it -> new ChoiceView(it.getId().toString(), it.getName(), it.getId() == first))
        .toList();
  }

  /** All time zones that people choose from; that of this Jira is chosen. */
  public List<ChoiceView> zones() {
    String usual = speech.readers().instance().zone().getId();
    TreeSet<String> ids = new TreeSet<>(ZoneId.getAvailableZoneIds());
    ids.removeIf(id -> !id.contains("/") || id.startsWith("Etc/") || id.startsWith("SystemV/"));
    ids.add(usual);
    return ids.stream().map(id -> new ChoiceView(id, id, id.equals(usual))).toList();
  }

  /** The countries whose public holidays are known, by their names. */
  public static List<ChoiceView> countries(Reader reader) {
    Collator order = Collator.getInstance(reader.locale());
    return PublicHolidays.countries().stream()
        .map(it -> new ChoiceView(it, new Locale("", it).getDisplayCountry(reader.locale()), false))
        .sorted(Comparator.comparing(ChoiceView::label, order))
        .toList();
  }
}
