/**
 * Velocity as plugins have it in Jira: templates from the plugin's bundle, output escaped unless a
 * template says otherwise, Jira's macros for edit fields, and no method of the plugin called that
 * its descriptor does not allow. Entry type: {@link io.kept.sandbox.velocity.PluginTemplates}.
 */
package io.kept.sandbox.velocity;
