/** Who changed what on an issue, and when. Entry type: {@link io.kept.sandbox.history.History}. */
package io.kept.sandbox.history;
