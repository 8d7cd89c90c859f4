package io.kept.sandbox.jql;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pieces of a query, taken from the left. */
final class Pieces {
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "not", "in", "is", "was", "changed", "empty", "null", "order", "by");

  private final List<Token> tokens;
  private int at;

  Pieces(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  boolean atEnd() {
    return peek().isEnd();
  }

  boolean takeWord(String keyword) {
    return peek().isWord(keyword) && advance();
  }

  boolean takeSign(String... signs) {
    for (String sign : signs) {
      if (peek().isSign(sign)) {
        return advance();
      }
    }
    return false;
  }

  void expectWord(String keyword) {
    if (!takeWord(keyword)) {
      throw unexpected("Expecting '" + keyword.toUpperCase(Locale.ROOT) + "'");
    }
  }

  void expectSign(String sign) {
    if (!takeSign(sign)) {
      throw unexpected("Expecting '" + sign + "'");
    }
  }

  /** A word that is no keyword, or anything in quotation marks. */
  String name(String what) {
    Token token = peek();
    if (!token.isText()) {
      throw unexpected("Expecting " + what);
    }
    if (token.kind() == Token.Kind.WORD && isKeyword(token)) {
      throw unexpected(
          "Expecting " + what,
          "'%1$s' is a reserved JQL word: surround it in quotation marks to use it as a value."
              .formatted(token.text()));
    }
    advance();
    return token.text();
  }

  /** What to throw when something else was expected here; the hint says what would be right. */
  BadJql unexpected(String expected, String hint) {
    return atEnd()
        ? BadJql.atEnd(expected)
        : BadJql.at(peek(), "%s but got '%s'. %s".formatted(expected, peek().text(), hint).strip());
  }

  BadJql unexpected(String expected) {
    return unexpected(expected, "");
  }

  private boolean advance() {
    at++;
    return true;
  }

  private static boolean isKeyword(Token token) {
    return KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
