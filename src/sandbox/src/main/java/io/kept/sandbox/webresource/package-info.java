/**
 * A plugin's scripts, styles and images: which a page needs, the tags that load them, and the URLs
 * that answer. Entry type: {@link io.kept.sandbox.webresource.WebResources}.
 */
package io.kept.sandbox.webresource;
