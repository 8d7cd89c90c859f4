/** Texts in the reader's language. Entry type: {@link io.kept.sandbox.i18n.Texts}. */
package io.kept.sandbox.i18n;
