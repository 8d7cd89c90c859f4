package io.kept.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well promises are found in the committed comments; a wrong span is a miss and a mistake. */
class CommentCorpusTest {

  private record Score(String part, long right, long found, long promised) {

    static Score of(String part) {
      return new Score(
          part,
          comments(part).mapToLong(comment -> correct(comment).size()).sum(),
          comments(part).mapToLong(comment -> comment.found().size()).sum(),
          comments(part).mapToLong(comment -> comment.spans().size()).sum());
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / promised;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s: precision %.3f (%d of %d found), recall %.3f (%d of %d promised)",
          part,
          precision(),
          right,
          found,
          recall(),
          right,
          promised);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "held-out"})
  void findsFourPromisesOfFiveAndMakesUpFewerThanOneOfTwenty(String part) {
    Score score = Score.of(part);
    System.out.println("Promises in free text, " + score);

    assertThat(score.precision()).as(part + wrong(part)).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).as(part + wrong(part)).isGreaterThanOrEqualTo(0.8);
  }

  /** Written to break it; the figure is for the reader of docs/numbers.md. */
  @Test
  void findsSomePromisesInTheToneOfOthers() {
    Score score = Score.of("later");
    System.out.println("Promises in free text, " + score);

    assertThat(score.right()).isPositive();
  }

  @Test
  void theCommentsAreManyAndMixed() {
    List<Comment> comments = Comment.all();

    assertThat(comments).hasSizeGreaterThanOrEqualTo(240);
    assertThat(comments.stream().map(Comment::text)).doesNotHaveDuplicates();
    assertThat(share(comments.stream().filter(comment -> comment.spans().isEmpty())))
        .isBetween(0.45, 0.55);
    assertThat(share(comments.stream().filter(comment -> comment.language().equals("de"))))
        .isBetween(0.45, 0.55);
  }

  private static double share(Stream<Comment> some) {
    return (double) some.count() / Comment.all().size();
  }

  private static Stream<Comment> comments(String part) {
    return Comment.all().stream().filter(comment -> comment.part().equals(part));
  }

  private static List<String> correct(Comment comment) {
    return comment.found().stream().filter(comment.spans()::contains).toList();
  }

  private static String wrong(String part) {
    return comments(part)
        .filter(comment -> !comment.found().equals(comment.spans()))
        .map(comment -> "\n" + comment.found() + " in: " + comment.text())
        .toList()
        .toString();
  }
}
