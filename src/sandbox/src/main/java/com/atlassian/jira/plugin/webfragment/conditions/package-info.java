/**
 * Our own small stand-ins for the conditions that Jira has ready for descriptors, under Jira's
 * names. They are built from the host's services, not from the plugin's context.
 */
package com.atlassian.jira.plugin.webfragment.conditions;
