/**
 * How a desk keeps its promises: when to warn, when to speak, how many tries there are. A policy is
 * an immutable value; it looks forward only and never touches what was said. Entry type: {@link
 * io.kept.policy.Policy}.
 */
package io.kept.policy;
