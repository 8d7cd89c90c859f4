/**
 * The pages on issues: list, view, create, edit, assign, comment, workflow. An issue that a visitor
 * may not see is answered like one that does not exist.
 */
package io.kept.sandbox.page.issue;
