/**
 * What Kept takes on a filled sandbox, beside a plain SQL scan of the same rows in the same run.
 * Entry type: {@link io.kept.benchmarks.scale.Scale}.
 */
package io.kept.benchmarks.scale;
