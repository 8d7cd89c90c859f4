/**
 * How people want to be warned, their one mail a day, and the kept rate that managers want by mail
 * once a week. Entry type: {@link io.kept.jira.digest.Digests}.
 */
package io.kept.jira.digest;
