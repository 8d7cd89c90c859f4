package io.kept.jira.act;

import io.kept.policy.Cause;
import io.kept.policy.Policies;
import io.kept.promise.Promise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a promise can have broken. */
public final class Causes {
  private Causes() {}

  /** Those that the policy of a promise offers, in its order. */
  public static List<Cause> of(Policies policies, Promise promise) {
    return policies.of(promise.subject().projectId(), promise.kind()).offers().causes();
  }

  /** What a reader calls a cause; its key when it is not offered any more. */
  public static String label(Policies policies, Promise promise, String cause, Locale reader) {
    return find(policies, promise, cause).map(it -> it.label().in(reader)).orElse(cause);
  }

  static Optional<Cause> find(Policies policies, Promise promise, String key) {
    return of(policies, promise).stream().filter(cause -> cause.key().equals(key)).findFirst();
  }
}
