/**
 * The Spring XML element {@code <atlassian-scanner:scan-indexes/>} as the host gives it to plugins:
 * it turns the plugin's component index into beans.
 */
package io.kept.sandbox.osgi.scanner;
