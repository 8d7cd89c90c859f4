package io.kept.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.kept.jira.promise.PromisedByFields;
import io.kept.policy.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes promised-by fields for every project and type of issue, and takes them away again. */
public final class FieldMaker {
  private static final String SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:datetimerange";
  private static final Map<Kind, String> TYPES =
      Map.of(
          Kind.FIX, "io.kept.jira:promised-by",
          Kind.REPLY, "io.kept.jira:reply-promised-by",
          Kind.NEWS, "io.kept.jira:news-promised-by");

  /** In Jira a context without a type of issue, written as null, is for all of them. */
  private static final List<IssueType> EVERY_TYPE = Collections.singletonList(null);

  private final CustomFieldManager fields;
  private final FieldScreenManager screens;
  private final PromisedByFields ours;

  public FieldMaker(CustomFieldManager fields, FieldScreenManager screens, PromisedByFields ours) {
    this.fields = fields;
    this.screens = screens;
    this.ours = ours;
  }

  /** The promised-by fields that are there, by what they promise. */
  Map<Kind, List<CustomField>> existing() {
    return ours.all().stream().collect(Collectors.groupingBy(PromisedByFields::kind));
  }

  /** Jira's screens by their names. */
  List<FieldScreen> screens() {
    return screens.getFieldScreens().stream()
        .sorted(Comparator.comparing(FieldScreen::getName))
        .toList();
  }

  /**
   * A new field.
   *
   * @throws IllegalStateException when Jira does not make it
   */
  CustomField make(Kind kind, String name, String description) {
    String key = TYPES.get(kind);
    CustomFieldType<?, ?> type = fields.getCustomFieldType(key);
    if (type == null) {
      throw new IllegalStateException("Jira does not know the field type " + key + " yet.");
    }
    try {
      return fields.createCustomField(
          name,
          description,
          type,
          fields.getCustomFieldSearcher(SEARCHER),
          List.of(GlobalIssueContext.getInstance()),
          EVERY_TYPE);
    } catch (Exception e) {
      throw new IllegalStateException("Jira could not make the field " + name + ".", e);
    }
  }

  /** Puts a field on the first tab of these screens, as far as they are there and lack it. */
  void show(CustomField field, Collection<Long> screenIds) {
    screenIds.stream()
        .map(screens::getFieldScreen)
        .filter(Objects::nonNull)
        .filter(screen -> !screen.containsField(field.getId()))
        .forEach(screen -> screen.getTab(0).addFieldScreenLayoutItem(field.getId()));
  }

  /**
   * Takes a field away with all that stands in it; Jira takes it from the screens too. One that is
   * gone already is left so.
   *
   * @throws IllegalStateException when Jira does not remove it
   */
  void remove(long id) {
    CustomField field = fields.getCustomFieldObject(id);
    if (field == null) {
      return;
    }
    try {
      fields.removeCustomField(field);
    } catch (Exception e) {
      throw new IllegalStateException("Jira could not remove the field " + field.getName(), e);
    }
  }
}
