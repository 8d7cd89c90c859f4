package io.kept.policy;

/**
 * Who may do what with promises. Nobody may do anything about an issue they cannot see.
 *
 * @param toQuote say a time to the customer
 * @param toAct hold, resume, withdraw, speak to the customer with Kept's drafts
 * @param toManage say a time once more than the tries allow, correct a verdict, see the kept rate
 */
public record Allowed(Role toQuote, Role toAct, Role toManage) {

  /** Whoever may edit quotes and acts; whoever may administer manages. */
  public static final Allowed STANDARD =
      new Allowed(new Role.Editors(), new Role.Editors(), new Role.Administrators());
}
