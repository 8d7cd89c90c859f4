package io.kept.sandbox.velocity;

import java.lang.reflect.Method;

/** A template calls a method of the plugin that no velocity-allowlist module names. */
public final class NotAllowlisted extends TemplateFailed {
  NotAllowlisted(Method method) {
    super(
        "A template calls "
            + Allowlist.signature(method)
            + ", which no <velocity-allowlist> of the plugin names.");
  }
}
