/**
 * Runs a plugin jar: reads its descriptor, starts its bundle and enables its modules, one class per
 * kind of module. A module that Jira would not enable fails the whole plugin, with the reason.
 * Entry type: {@link io.kept.sandbox.plugin.PluginHost}.
 */
package io.kept.sandbox.plugin;
