/**
 * The sandbox's time. It never runs backwards; it runs with the computer's clock, some way ahead of
 * it, or stands still between moves. Entry type: {@link io.kept.sandbox.clock.SandboxClock}.
 */
package io.kept.sandbox.clock;
