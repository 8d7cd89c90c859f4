package io.kept.jira.policy;

/** What an administrator of Jira chooses for the whole instance, beside policies and calendars. */
public enum InstanceSetting {
  /** The key of the user as whom Kept speaks. */
  ACCOUNT,
  /** For how many months ended promises keep what is personal; without a choice for ever. */
  RETENTION
}
