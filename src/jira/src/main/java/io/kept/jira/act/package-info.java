/**
 * What people do about a promise besides quoting: hold it, speak to the customer, name a cause,
 * withdraw it, correct it. Permission is asked here, whoever calls. Entry types: {@link
 * io.kept.jira.act.Acts} and {@link io.kept.jira.act.Letters}.
 */
package io.kept.jira.act;
