/**
 * What tests of the plugin are made with: a Jira on paper around core's engine, its users and their
 * settings, and the texts that the plugin ships. Only interfaces of Jira are mocks.
 */
package io.kept.jira.testkit;
