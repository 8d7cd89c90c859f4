package io.kept.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jira's wiki renderer in small: what of a text is markup, as its notation guide has it, and what
 * is shown of a text that has none. Knows nothing of how Kept escapes.
 */
final class WikiRenderer {
  private static final String ESCAPABLE = "[-#*_+?^~|%{}\\[\\]()!@]";
  private static final String OPENS = "(?<![\\p{L}\\p{Nd}\\\\])";
  private static final String CLOSES = "(?![\\p{L}\\p{Nd}])";

  private static final List<Pattern> MARKUP =
      List.of(
          pattern("(?<!\\\\)\\{.*?(?<!\\\\)}"),
          pattern("(?<!\\\\)\\[\\S.*?(?<!\\\\)\\]"),
          phrase("\\*"),
          phrase("_"),
          phrase("-"),
          phrase("\\+"),
          phrase("\\^"),
          phrase("~"),
          phrase("\\?\\?"),
          phrase("!"),
          pattern("^\\s*\\|"),
          pattern("^\\s*[*#-]+\\s"),
          pattern("^\\s*h\\d\\."),
          pattern("^\\s*bq\\."),
          pattern("^\\s*-{4,}"),
          pattern("(^|\\s)-{2,3}(\\s|$)"),
          pattern("\\\\\\\\"),
          pattern("(?<!\\p{Alnum})(https?://|ftps?://|nntp://|irc://|mailto:|news:|file:)\\S"),
          pattern("(?<!\\\\)[:;](?=[()])"),
          pattern(":(?=[PD])"),
          pattern("(?<!\\\\)\\((y|n|i|/|x|!|\\+|-|\\?|on|off|\\*[rgby]?|flag|flagoff)\\)"));

  private WikiRenderer() {}

  /** The places that would be rendered as markup. */
  static List<String> markup(String wiki) {
    List<String> found = new ArrayList<>();
    for (Pattern pattern : MARKUP) {
      Matcher matcher = pattern.matcher(wiki);
      while (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /** What a reader sees of a text without markup. */
  static String shown(String wiki) {
    String unescaped =
        Pattern.compile("(?<!\\\\)\\\\(" + ESCAPABLE + ")").matcher(wiki).replaceAll("$1");
    return unescaped
        .replace("&#92;", "\\")
        .replace("&#58;", ":")
        .replace("&#46;", ".")
        .replace("&amp;", "&");
  }

  private static Pattern phrase(String mark) {
    return pattern(OPENS + mark + "(?=\\S).*?(?<![\\s\\\\])" + mark + CLOSES);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  }
}
