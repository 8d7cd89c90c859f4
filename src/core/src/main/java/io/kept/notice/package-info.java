/**
 * What Kept says, and that it says it once or not at all. A notice has a natural key (promise,
 * revision, kind), is planned in the step that decides it, claimed under a lease, checked again
 * right before it is sent, and found by its key when a crash leaves doubt. Entry type: {@link
 * io.kept.notice.Delivery}.
 */
package io.kept.notice;
