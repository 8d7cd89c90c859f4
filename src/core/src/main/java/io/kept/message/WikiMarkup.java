package io.kept.message;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text in Jira's wiki markup, escaped only where it would mean something, so that an ordinary
 * sentence stays readable wherever it is not rendered.
 *
 * <p>A backslash takes the meaning from {@code - # * _ + ? ^ ~ | % { } [ ] ( ) ! @} and from
 * nothing else, and not after another backslash; everything else is written as an entity, which the
 * renderer leaves alone. Addresses are not made links: a link is something a person sets.
 */
final class WikiMarkup {

  private record Rule(Pattern pattern, String replacement) {
    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
    }
  }

  private static final String ESCAPED = "\\\\$0";
  private static final String COLON = "&#58;";

  /** In this order: what a rule writes, no later one takes for what was typed. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of("&(?=#?\\w+;)", "&amp;"),
          Rule.of("\\\\", "&#92;"),
          // Macros, links and mentions, bold, tables, superscript, subscript.
          Rule.of("[{}\\[\\]*|^~]", ESCAPED),
          // Deleted, inserted, italic, dashes and rules; not the hyphen within a word.
          Rule.of("(?<![\\p{L}\\p{Nd}])[-+_](?=\\S)", ESCAPED),
          // Images, citations.
          Rule.of("!(?=\\S)|\\?(?=\\?)", ESCAPED),
          // Lists, headings and quotations begin a line.
          Rule.of("(?m)^(\\s*)([-#])", "$1\\\\$2"),
          Rule.of("(?m)^(\\s*)(h\\d|bq)\\.", "$1$2&#46;"),
          Rule.of("(?<=\\p{Alnum}):(?=//)", COLON),
          Rule.of("(?<=(?<!\\p{Alnum})(?:mailto|file|news)):(?=\\S)", COLON),
          // Emoticons; an entity ends with a semicolon, too.
          Rule.of(":(?=[pd])", COLON),
          Rule.of("(?<=[:;])[()]|\\((?=(?:[ynix/?]|on|off|flag|flagoff)\\))", ESCAPED));

  private WikiMarkup() {}

  static String escape(String text) {
    String escaped = text;
    for (Rule rule : RULES) {
      escaped = rule.pattern().matcher(escaped).replaceAll(rule.replacement());
    }
    return escaped;
  }
}
