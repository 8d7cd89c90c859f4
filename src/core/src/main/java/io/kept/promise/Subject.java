package io.kept.promise;

/**
 * What is promised about: an issue and the promised-by field that holds the time.
 *
 * @param projectId the issue's project when the promise was made
 */
public record Subject(long projectId, long issueId, long fieldId) {}
