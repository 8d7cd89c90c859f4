/**
 * A plugin's REST resources behind the rules that Jira has for all of them. Entry type: {@link
 * io.kept.sandbox.rest.RestApplication}.
 */
package io.kept.sandbox.rest;
