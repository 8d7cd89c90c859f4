/**
 * Reads {@code atlassian-plugin.xml}. Entry type: {@link
 * io.kept.sandbox.plugin.descriptor.Descriptor}.
 */
package io.kept.sandbox.plugin.descriptor;
