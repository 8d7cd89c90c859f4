/** Notices kept in Jira's database, sent as mails to our people and as comments to the customer. */
package io.kept.jira.notice;
