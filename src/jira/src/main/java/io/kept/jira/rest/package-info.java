/**
 * What all of {@code /rest/kept/1.0} has in common: JSON by our own mapper, so that both of Jira's
 * REST generations serve it, entity tags, and problems as of RFC 9457.
 */
package io.kept.jira.rest;
