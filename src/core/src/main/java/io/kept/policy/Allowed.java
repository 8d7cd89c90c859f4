package io.kept.policy;

/**
 * Who may do what with promises. Nobody may do anything about an issue they cannot see.
 *
 * @param toQuote say a time to the customer
 * @param toAct hold, resume, withdraw, speak to the customer with Kept's drafts
 * @param toManage say a time once more than the tries allow, correct a verdict, see the kept rate
 * @param toSeeAgents see the kept rate of each agent, who also manages
 */
public record Allowed(Role toQuote, Role toAct, Role toManage, Role toSeeAgents) {

  /** Whoever may edit quotes and acts; whoever may administer manages and
   * sees agents. */
  public static final Allowed STANDARD =
      new Allowed(
          new Role.Editors(),
          new Role.Editors(),
          new Role.Administrators(),
          new Role.Administrators());
}
