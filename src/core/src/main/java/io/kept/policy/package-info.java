/**
 * How a desk keeps its promises: when to warn, who speaks, what may be promised and by whom. A
 * policy is an immutable value; it looks forward only and never touches what was said. Entry type:
 * {@link io.kept.policy.Policy}; where it is found: {@link io.kept.policy.Policies}.
 */
package io.kept.policy;
