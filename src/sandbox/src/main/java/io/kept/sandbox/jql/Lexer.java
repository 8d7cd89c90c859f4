package io.kept.sandbox.jql;

import io.kept.sandbox.jql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its pieces. */
final class Lexer {
  private static final List<String> SIGNS =
      List.of("!=", "!~", "<=", ">=", "&&", "||", "(", ")", ",", "=", "<", ">", "~", "!", "&", "|");
  private static final String RESERVED = "{}*/%+^$#@?;[]";

  private final String jql;
  private int at;

  private Lexer(String jql) {
    this.jql = jql;
  }

  /** The pieces, the last of which is the end. */
  static List<Token> read(String jql) {
    Lexer lexer = new Lexer(jql);
    List<Token> tokens = new ArrayList<>();
    do {
      tokens.add(lexer.next());
    } while (!tokens.get(tokens.size() - 1).isEnd());
    return tokens;
  }

  private Token next() {
    while (at < jql.length() && Character.isWhitespace(jql.charAt(at))) {
      at++;
    }
    int start = at;
    if (at == jql.length()) {
      return token(Kind.END, "", start);
    }
    if (isQuote(jql.charAt(at))) {
      return string(start);
    }
    for (String sign : SIGNS) {
      if (jql.startsWith(sign, at)) {
        at += sign.length();
        return token(Kind.SIGN, sign, start);
      }
    }
    return word(start);
  }

  private Token string(int start) {
    char quote = jql.charAt(at++);
    StringBuilder text = new StringBuilder();
    while (at < jql.length() && jql.charAt(at) != quote) {
      text.append(character());
    }
    if (at == jql.length()) {
      throw BadJql.at(
          token(Kind.STRING, "", start),
          "The quoted string '%s' has not been completed.".formatted(text));
    }
    at++;
    return token(Kind.STRING, text.toString(), start);
  }

  private Token word(int start) {
    StringBuilder text = new StringBuilder();
    while (at < jql.length() && !endsWord(jql.charAt(at))) {
      text.append(character());
    }
    if (text.toString().equalsIgnoreCase("cf") && jql.startsWith("[", at)) {
      int end = jql.indexOf(']', at);
      if (end > 0) {
        text.append(jql, at, end + 1);
        at = end + 1;
      }
    }
    if (text.isEmpty()) {
      char reserved = jql.charAt(start);
      throw BadJql.at(
          token(Kind.WORD, "", start),
          ("The character '%s' is a reserved JQL character. You must enclose it in a string or use"
                  + " the escape '\\u%04x' instead.")
              .formatted(reserved, (int) reserved));
    }
    return token(Kind.WORD, text.toString(), start);
  }

  /** The next character; after a backslash the one that is meant. */
  private char character() {
    char first = jql.charAt(at++);
    if (first != '\\' || at == jql.length()) {
      return first;
    }
    char escaped = jql.charAt(at++);
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'u' -> unicode();
      default -> escaped;
    };
  }

  private char unicode() {
    String digits = jql.substring(at, Math.min(jql.length(), at + 4));
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw BadJql.at(
          token(Kind.WORD, "", at - 2), "'\\u%s' is not a JQL escape.".formatted(digits));
    }
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c)
        || isQuote(c)
        || RESERVED.indexOf(c) >= 0
        || SIGNS.contains(String.valueOf(c));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private Token token(Kind kind, String text, int start) {
    String before = jql.substring(0, start);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Token(kind, text, line, start - before.lastIndexOf('\n'));
  }
}
