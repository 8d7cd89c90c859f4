package io.kept.sandbox.issue;

import java.util.List;

/**
 * Which issues somebody sees: those of these projects, and those he reported.
 *
 * @param projects the projects' ids
 * @param reporter the key of the one who sees
 */
public record Sight(List<Long> projects, String reporter) {}
