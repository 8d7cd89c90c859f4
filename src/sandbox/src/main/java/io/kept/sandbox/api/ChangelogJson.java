package io.kept.sandbox.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kept.sandbox.history.ChangeGroup;
import io.kept.sandbox.history.ChangeItem;
import java.util.List;
import java.util.stream.IntStream;

/** The history of an issue, the oldest change first. */
record ChangelogJson(int startAt, int maxResults, int total, List<Change> histories) {
  record Change(String id, UserJson author, String created, List<Item> items) {}

  /** One field's change; {@code from} and {@code to} are null where only the text is stored. */
  record Item(
      String field,
      String fieldtype,
      String from,
      String fromString,
      String to,
      @JsonProperty("toString") String toText) {
    static Item of(ChangeItem item, boolean custom) {
      return new Item(
          item.field(),
          custom ? "custom" : "jira",
          emptyToNull(item.from().value()),
          emptyToNull(item.from().text()),
          emptyToNull(item.to().value()),
          emptyToNull(item.to().text()));
    }

    private static String emptyToNull(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  /**
   * @param custom the names of the custom fields
   */
  static ChangelogJson of(List<ChangeGroup> groups, List<String> custom, Links links) {
    List<Change> all =
        IntStream.range(0, groups.size())
            .mapToObj(i -> change(String.valueOf(i + 1), groups.get(i), custom, links))
            .toList();
    return new ChangelogJson(0, all.size(), all.size(), all);
  }

  private static Change change(String id, ChangeGroup group, List<String> custom, Links links) {
    List<Item> items =
        group.items().stream().map(item -> Item.of(item, custom.contains(item.field()))).toList();
    return new Change(id, UserJson.of(group.author(), links), JiraTimes.write(group.at()), items);
  }
}
