/**
 * How fast the core is, beside its peers on the same work in the same run.
 *
 * <p>Figures of one machine say little, so every run prints ratios. No figure is kept that the
 * contenders did not reach with equal answers: they are compared before they are timed. Entry type:
 * {@link io.kept.benchmarks.BusinessTime}.
 */
package io.kept.benchmarks;
