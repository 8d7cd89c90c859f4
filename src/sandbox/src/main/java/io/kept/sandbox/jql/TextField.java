package io.kept.sandbox.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words, found when each word that was asked for is among them, in any case; {@code print*} is any
 * word that begins so. Jira finds the stems of words too, which the sandbox does not.
 */
record TextField(String column) implements Field {
  private static final String NO_LETTER = "[^\\p{L}\\p{N}]";

  @Override
  public Set<Operator> operators() {
    return Operator.TEXT;
  }

  @Override
  public List<Object> stored(String name, Literal literal, Searcher searcher) {
    return List.of();
  }

  @Override
  public Sql like(String text) {
    List<Sql> words =
        Arrays.stream(text.split("[^\\p{L}\\p{N}*]+"))
            .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
            .map(this::has)
            .toList();
    if (words.isEmpty()) {
      throw new BadJql("The text '%s' has no word to search for.".formatted(text));
    }
    return Sql.all(words);
  }

  private Sql has(String word) {
    String letters = word.replace("*", "").toLowerCase(Locale.ROOT);
    String end = word.endsWith("*") ? "" : "($|" + NO_LETTER + ")";
    return Sql.of("regexp_like(lower(" + column + "), ?)", "(^|" + NO_LETTER + ")" + letters + end);
  }
}
