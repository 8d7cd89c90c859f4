/**
 * What an issue says at its top to whoever holds or made a promise that presses. Entry type: {@link
 * io.kept.jira.banner.Pressing}.
 */
package io.kept.jira.banner;
