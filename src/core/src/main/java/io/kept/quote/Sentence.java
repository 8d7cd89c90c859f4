package io.kept.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence of free text: its tokens, and the times that it mentions.
 *
 * @param tokens folded; the last may be the sign that ends it
 */
record Sentence(List<String> tokens, List<Mention> mentions) {

  /** No sentence is longer, and each of its times is judged by all of its clause. */
  private static final int MOST_TOKENS = 200;

  private static final Set<String> ENDS = Set.of(".", "!", "?", "|");
  private static final Set<String> ABBREVIATIONS =
      Vocabulary.words("ca bzw nr dr mr mrs ms approx inkl ggf evtl z b d h e g i vs");

  private static final Set<String> CLAUSE_SIGNS = Set.of(",", ";", ":", "(", ")", "–", "—");
  private static final Set<String> CONJUNCTIONS =
      Vocabulary.words("and but so und aber doch denn sondern");
  private static final Set<String> SUBJECTS =
      Vocabulary.words("i we you they he she it this ich wir sie du er es das der die mein unser");

  /** The sentences of a text; a line break ends one. */
  static List<Sentence> of(String text) {
    Words words = new Words(text.replace('\n', '|'));
    List<Sentence> sentences = new ArrayList<>();
    while (!words.isRead()) {
      sentences.add(next(words));
    }
    return sentences;
  }

  /** The times that are promised. */
  List<Mention> promises() {
    return tokens.contains("?") || Commitment.isConditional(tokens)
        ? List.of()
        : mentions.stream().filter(this::isPromise).toList();
  }

  private boolean isPromise(Mention mention) {
    return Timing.isDeadline(tokens, mention) && Commitment.isIn(clause(mention));
  }

  /** The words around a time, without it; the next clause too when the time is all of its own. */
  private Clause clause(Mention mention) {
    int from = mention.first();
    while (from > 0 && !isBoundary(from - 1)) {
      from--;
    }
    int until = mention.last();
    boolean isAlone = from == mention.first() && until < tokens.size() && isBoundary(until);
    until += isAlone ? 1 : 0;
    while (until < tokens.size() && !isBoundary(until)) {
      until++;
    }
    List<String> words =
        Stream.concat(
                tokens.subList(from, mention.first()).stream(),
                tokens.subList(mention.last(), until).stream())
            .toList();
    return new Clause(words, tokens.get(mention.first()));
  }

  private boolean isBoundary(int token) {
    return CLAUSE_SIGNS.contains(tokens.get(token))
        || CONJUNCTIONS.contains(tokens.get(token))
            && token + 1 < tokens.size()
            && SUBJECTS.contains(tokens.get(token + 1));
  }

  private static Sentence next(Words words) {
    int first = words.mark();
    List<Mention> mentions = new ArrayList<>();
    while (!words.isRead() && words.mark() - first < MOST_TOKENS) {
      int start = words.mark();
      if (Grammar.QUOTE.read(words).isPresent()) {
        mentions.add(mention(words, first, start));
      } else {
        words.back(start + 1);
        if (isEnd(words, start)) {
          break;
        }
      }
    }
    List<String> tokens = IntStream.range(first, words.mark()).mapToObj(words::text).toList();
    return new Sentence(tokens, mentions);
  }

  /** The stop after a word ends the sentence, while the one after a number belongs to the date. */
  private static Mention mention(Words words, int first, int start) {
    int last = words.mark() - 1;
    if (words.text(last).equals(".") && !Character.isDigit(words.text(last - 1).charAt(0))) {
      words.back(last);
      last--;
    }
    return new Mention(start - first, words.mark() - first, words.start(start), words.end(last));
  }

  private static boolean isEnd(Words words, int token) {
    String text = words.text(token);
    boolean isAbbreviated =
        text.equals(".") && token > 0 && ABBREVIATIONS.contains(words.text(token - 1));
    boolean isInside =
        text.equals(".") && token + 1 < words.size() && words.start(token + 1) == words.end(token);
    return ENDS.contains(text) && !isAbbreviated && !isInside;
  }
}
