package io.kept.sandbox.page.bench;

import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.plugin.FieldTypeModule;
import io.kept.sandbox.user.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the administrator adds custom fields, of a {@code type} and with a {@code name}. */
public final class FieldsPage implements Page {
  private static final String TEMPLATE = "bench/fields";
  private static final int LONGEST_NAME = 255;

  private final CustomFields fields;

  public FieldsPage(CustomFields fields) {
    this.fields = fields;
  }

  public record View(
      List<SandboxCustomField> fields, List<FieldTypeModule> types, Optional<String> error) {}

  @Override
  public Answer get(Visit visit) {
    return ifAdministrator(visit, () -> Answer.show(TEMPLATE, view(Optional.empty())));
  }

  @Override
  public Answer post(Visit visit) {
    return ifAdministrator(visit, () -> add(visit));
  }

  private Answer add(Visit visit) {
    Optional<FieldTypeModule> type =
        fields.types().stream().filter(it -> it.key().equals(visit.text("type"))).findFirst();
    String name = visit.text("name");
    if (type.isEmpty() || name.isEmpty() || name.length() > LONGEST_NAME) {
      return Answer.refuse(TEMPLATE, view(Optional.of("Choose a type, and give it a name.")));
    }
    fields.create(type.get(), name);
    return Answer.to("/sandbox/fields");
  }

  private View view(Optional<String> error) {
    return new View(fields.all(), fields.types(), error);
  }

  private static Answer ifAdministrator(Visit visit, Supplier<Answer> answer) {
    return visit.user().role() == Role.ADMINISTRATOR
        ? answer.get()
        : Answer.forbidden("Only the administrator may add fields.");
  }
}
