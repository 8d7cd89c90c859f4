/** A running sandbox without a plugin, and a browser for it. */
package io.kept.sandbox.testing;
