package io.kept.jira.checkup;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All checks together. */
public final class Checkup {
  private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);

  private final List<Check> checks;

  public Checkup(List<Check> checks) {
    this.checks = checks;
  }

  /** One finding of each check; a check that fails is a finding too. */
  public List<Finding> look() {
    return checks.stream().map(Checkup::look).toList();
  }

  /** The worst of all. */
  public static Level level(List<Finding> findings) {
    return findings.stream().map(Finding::level).reduce(Level.OK, Level::or);
  }

  private static Finding look(Check check) {
    try {
      return check.look();
    } catch (RuntimeException e) {
      LOG.warn("The check {} could not be done", check.name(), e);
      return new Finding(
          check.name(),
          Level.FAILING,
          Finding.Sentence.of("kept.checkup.impossible", check.name()),
          Map.of());
    }
  }
}
