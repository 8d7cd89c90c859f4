/**
 * Comments on issues, public or internal, with properties. Entry: {@link
 * io.kept.sandbox.comment.Comments}.
 */
package io.kept.sandbox.comment;
