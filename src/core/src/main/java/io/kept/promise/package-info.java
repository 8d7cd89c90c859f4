/**
 * A promise and what happens to it. A promise is the fold of its ledger: every change is a {@link
 * io.kept.promise.Happening}, {@link io.kept.promise.Promise#after} says what it makes of the
 * promise, and an ended promise never changes its verdict. Entry types: {@link
 * io.kept.promise.Promises} to make and end promises, {@link io.kept.promise.PromiseStore} to keep
 * them.
 */
package io.kept.promise;
