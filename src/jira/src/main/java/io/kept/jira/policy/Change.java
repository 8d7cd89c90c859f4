package io.kept.jira.policy;

import io.kept.policy.Fault;
import java.util.List;

/** What became of a change of a policy. */
public sealed interface Change {
  /** It is in force. */
  record Done(PolicyVersion version) implements Change {}

  /** Nothing was changed, because all of this is wrong with it. */
  record Refused(List<Fault> faults) implements Change {}

  /** Nothing was changed, because somebody else has changed the policy since it was looked at. */
  record Overtaken() implements Change {}
}
