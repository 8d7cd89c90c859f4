package io.kept.benchmarks.scale;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.user.SandboxUser;
import java.util.Optional;

/** What giving an issue to somebody else takes, with the plugin or without it. */
final class Events {
  private static final int OFTEN = 1_000;

  private Events() {}

  static Times reassign(String what, Sandbox sandbox) {
    SandboxUser mia = sandbox.users().require("mia");
    SandboxUser[] holders = {sandbox.users().require("agent0"), sandbox.users().require("agent1")};
    sandbox.authentication().enter(mia);
    return Times.of(
        what,
        OFTEN,
        i ->
            sandbox
                .issues()
                .assign(mia, "DESK1-" + (i % 300 + 1), Optional.of(holders[i / 300 % 2])));
  }
}
