/**
 * Plays an event log again as days at the desk: each case becomes an issue when it was opened, is
 * promised what most of the cases closed before it would have met, and is resolved when it was
 * closed; the clock runs through every minute in between. Entry type: {@link
 * io.kept.sandbox.replay.Replay}.
 */
package io.kept.sandbox.replay;
