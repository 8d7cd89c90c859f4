/**
 * Words for people: every text comes from the i18n files, every time is shown on its reader's wall
 * clock. Entry type: {@link io.kept.jira.wording.Wording}.
 */
package io.kept.jira.wording;
