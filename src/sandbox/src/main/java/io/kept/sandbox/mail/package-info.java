/**
 * Jira's mail. What is queued goes by SMTP to a sink in the sandbox itself, which keeps every mail
 * and delivers none. Entry type: {@link io.kept.sandbox.mail.Mail}.
 */
package io.kept.sandbox.mail;
