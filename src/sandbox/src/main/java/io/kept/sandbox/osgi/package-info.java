/**
 * An OSGi framework that treats a plugin's bundle as Jira's does: nothing is visible to it but what
 * its manifest imports, and the Gemini Blueprint extender builds its Spring context. The entry type
 * is {@link io.kept.sandbox.osgi.OsgiFramework}.
 */
package io.kept.sandbox.osgi;
