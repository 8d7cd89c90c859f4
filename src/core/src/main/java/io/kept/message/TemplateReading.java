package io.kept.message;

import java.util.List;

/** What became of the text of a template: a template, or everything that is wrong with it. */
public sealed interface TemplateReading {

  record Readable(Template template) implements TemplateReading {}

  /**
   * @param faults at least one, in the order of their positions
   */
  record Faulty(List<Fault> faults) implements TemplateReading {}
}
