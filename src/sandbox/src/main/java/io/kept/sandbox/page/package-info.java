/**
 * The sandbox's pages: enough of Jira's, at Jira's addresses, to use a plugin. A {@link
 * io.kept.sandbox.page.Page} answers a {@link io.kept.sandbox.page.Visit} with an {@link
 * io.kept.sandbox.page.Answer}; login, XSRF check and chrome are the same for all. Entry type:
 * {@link io.kept.sandbox.page.Site}.
 */
package io.kept.sandbox.page;
