/**
 * Looks at promises when their time has come. The watch decides nothing itself: it finds what is
 * due, lets {@link io.kept.promise.Promises} record it, and hands the words over to {@link
 * io.kept.notice.Delivery}. When settings change, {@link io.kept.watch.Rescheduler} moves the
 * looks. Entry type: {@link io.kept.watch.Watch}.
 */
package io.kept.watch;
