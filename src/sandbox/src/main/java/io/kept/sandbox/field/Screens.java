package io.kept.sandbox.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;

/** The one screen on which the sandbox creates, edits and moves all issues, with one tab. */
public final class Screens implements FieldScreenManager {
  private static final long ID = 1;

  private final CustomFields fields;
  private final FieldScreen only = new Screen();

  public Screens(CustomFields fields) {
    this.fields = fields;
  }

  @Override
  public FieldScreen getFieldScreen(Long id) {
    return id == ID ? only : null;
  }

  @Override
  public Collection<FieldScreen> getFieldScreens() {
    return List.of(only);
  }

  private final class Screen implements FieldScreen {
    @Override
    public Long getId() {
      return ID;
    }

    @Override
    public String getName() {
      return "Default Screen";
    }

    @Override
    public boolean containsField(String fieldId) {
      return fields.all().stream()
          .filter(fields::isShown)
          .anyMatch(field -> field.getId().equals(fieldId));
    }

    @Override
    public FieldScreenTab getTab(int tabPosition) {
      return this::add;
    }

    private void add(String fieldId) {
      fields.all().stream()
          .filter(field -> field.getId().equals(fieldId))
          .forEach(field -> fields.putOnScreens(field.id()));
    }
  }
}
