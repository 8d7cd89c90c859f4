/**
 * ActiveObjects as a plugin sees them in Jira: the real library over the sandbox's database, its
 * table names, and the rule that nobody may use them before the plugin's module is enabled. Entry
 * type: {@link io.kept.sandbox.ao.PluginActiveObjects}.
 */
package io.kept.sandbox.ao;
