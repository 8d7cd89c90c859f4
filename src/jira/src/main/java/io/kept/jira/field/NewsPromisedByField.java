package io.kept.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import io.kept.policy.Kind;
import javax.inject.Inject;
import javax.inject.Named;

/** The field type "News promised by". */
@Named
public class NewsPromisedByField extends PromisedByField {
  @Inject
  public NewsPromisedByField(
      CustomFieldValuePersister customFieldValuePersister,
      GenericConfigManager genericConfigManager,
      FieldWords words,
      SpokenWords spoken) {
    super(customFieldValuePersister, genericConfigManager, words, spoken);
  }

  @Override
  public Kind kind() {
    return Kind.NEWS;
  }
}
