/**
 * Promises kept in Jira's database, and the issues they are about. The promised-by field says what
 * is promised; {@link io.kept.jira.promise.FieldReader} makes the promise follow the field.
 */
package io.kept.jira.promise;
