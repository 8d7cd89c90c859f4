package io.kept.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import io.kept.policy.Kind;
import javax.inject.Inject;
import javax.inject.Named;

/** The field type "Reply promised by". */
@Named
public class ReplyPromisedByField extends PromisedByField {
  @Inject
  public ReplyPromisedByField(
      CustomFieldValuePersister customFieldValuePersister,
      GenericConfigManager genericConfigManager,
      FieldWords words,
      SpokenWords spoken) {
    super(customFieldValuePersister, genericConfigManager, words, spoken);
  }

  @Override
  public Kind kind() {
    return Kind.REPLY;
  }
}
