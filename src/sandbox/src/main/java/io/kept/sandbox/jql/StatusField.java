package io.kept.sandbox.jql;

import io.kept.sandbox.issue.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an issue stands: by the status's name, or by the category that Jira puts it in. */
final class StatusField {
  private StatusField() {}

  static Field byName() {
    Function<String, Optional<Object>> known =
        name ->
            Arrays.stream(Status.values())
                .filter(status -> status.title().equalsIgnoreCase(name))
                .findFirst()
                .map(Status::name);
    return new ChoiceField("i.status", known, List.of(cases(status -> "" + status.ordinal())));
  }

  static Field byCategory() {
    Function<String, Optional<Object>> known =
        name ->
            Arrays.stream(Status.values())
                .map(StatusField::category)
                .filter(category -> category.equalsIgnoreCase(name))
                .findFirst()
                .map(category -> category);
    return new ChoiceField(
        cases(status -> "'" + category(status) + "'"),
        known,
        List.of(cases(status -> "" + status.ordinal())));
  }

  private static String cases(Function<Status, String> value) {
    return Arrays.stream(Status.values())
        .map(status -> " when '" + status.name() + "' then " + value.apply(status))
        .collect(Collectors.joining("", "(case i.status", " end)"));
  }

  private static String category(Status status) {
    return switch (status) {
      case OPEN -> "To Do";
      case IN_PROGRESS -> "In Progress";
      case RESOLVED -> "Done";
    };
  }
}
