package io.kept.jira.checkup;

import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What the check-up says to its reader. */
public final class CheckupWords {
  private static final Map<Level, String> LEVELS =
      Map.of(
          Level.OK, "kept.checkup.level.ok",
          Level.ATTENTION, "kept.checkup.level.attention",
          Level.FAILING, "kept.checkup.level.failing");

  private static final Map<String, String> ABOUT =
      Map.of(
          "watch", "kept.checkup.watch",
          "backlog", "kept.checkup.backlog",
          "messages", "kept.checkup.messages",
          "reconciliation", "kept.checkup.reconciliation",
          "rescheduling", "kept.checkup.rescheduling",
          "account", "kept.checkup.account",
          "rollup", "kept.checkup.rollup");

  private static final Map<Troubled.Why, String> WHY =
      Map.of(
          Troubled.Why.LAPSED, "kept.checkup.why.lapsed",
          Troubled.Why.NO_ACCOUNT, "kept.checkup.why.account",
          Troubled.Why.NO_AUTHOR, "kept.checkup.why.author",
          Troubled.Why.NO_ISSUE, "kept.checkup.why.issue",
          Troubled.Why.PERHAPS_SENT, "kept.checkup.why.perhaps",
          Troubled.Why.OTHER, "kept.checkup.why.other");

  private final Readers readers;
  private final Wording wording;

  public CheckupWords(Readers readers, Wording wording) {
    this.readers = readers;
    this.wording = wording;
  }

  Reader reader() {
    return readers.current();
  }

  String say(Reader reader, String key) {
    return wording.text(reader, key);
  }

  String sentence(Finding finding, Reader reader) {
    Sentence sentence = finding.sentence();
    Serializable[] arguments =
        sentence.arguments().stream()
            .map(argument -> put(argument, reader))
            .toArray(Serializable[]::new);
    return wording.text(reader, sentence.key(), arguments);
  }

  /** What a check is called. */
  String about(Finding finding, Reader reader) {
    return wording.text(reader, ABOUT.get(finding.about()));
  }

  String level(Level level, Reader reader) {
    return wording.text(reader, LEVELS.get(level));
  }

  String why(Troubled troubled, Reader reader) {
    return wording.text(reader, WHY.get(troubled.why()));
  }

  String kind(Troubled troubled, Reader reader) {
    return wording.text(
        reader,
        switch (troubled.key().kind()) {
          case WARNING -> "kept.checkup.kind.warning";
          case PROMISE -> "kept.checkup.kind.promise";
          case HEADS_UP -> "kept.checkup.kind.heads_up";
          case HOLD -> "kept.checkup.kind.hold";
          case OWN_UP -> "kept.checkup.kind.own_up";
        });
  }

  String at(Instant instant, Reader reader) {
    return wording.dated(instant, reader);
  }

  private Serializable put(Serializable argument, Reader reader) {
    if (argument instanceof Instant instant) {
      return wording.dated(instant, reader);
    }
    return argument instanceof Duration duration ? wording.duration(duration, reader) : argument;
  }
}
