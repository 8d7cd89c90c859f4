/**
 * Jira's scheduler on the sandbox's clock. All jobs run one after another on one thread, which is
 * also the only one that moves the clock. While the clock runs a late job runs once; when the clock
 * is moved, every run that falls due on the way happens, in order, at its own instant. Entry types:
 * {@link io.kept.sandbox.scheduler.SandboxScheduler} and {@link
 * io.kept.sandbox.scheduler.TimeMachine}.
 */
package io.kept.sandbox.scheduler;
