/**
 * Keeps {@code evidence.tsv} and the declarations of this module in step, in both directions.
 * {@link io.kept.signatures.Declared} is the code's side, {@link io.kept.signatures.Evidence} the
 * list's.
 */
package io.kept.signatures;
