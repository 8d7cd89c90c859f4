package io.kept.policy;

import java.util.Map;
import java.util.Optional;

/** Who may do what, as it is entered. */
final class AllowedEntries {
  private AllowedEntries() {}

  static Optional<Allowed> read(Entries in, Allowed standard) {
    Optional<Role> quote = in.read("allowed.quote", standard.toQuote(), Roles.FORMAT);
    Optional<Role> act = in.read("allowed.act", standard.toAct(), Roles.FORMAT);
    Optional<Role> manage = in.read("allowed.manage", standard.toManage(), Roles.FORMAT);
    Optional<Role> agents = in.read("allowed.agents", standard.toSeeAgents(), Roles.FORMAT);
    return quote.isPresent() && act.isPresent() && manage.isPresent()
        ? agents.map(it -> new Allowed(quote.get(), act.get(), manage.get(), it))
        : Optional.empty();
  }

  static void write(Allowed allowed, Map<String, String> out) {
    out.put("allowed.quote", Roles.FORMAT.write().apply(allowed.toQuote()));
    out.put("allowed.act", Roles.FORMAT.write().apply(allowed.toAct()));
    out.put("allowed.manage", Roles.FORMAT.write().apply(allowed.toManage()));
    out.put("allowed.agents", Roles.FORMAT.write().apply(allowed.toSeeAgents()));
  }
}
