package io.kept.sandbox.webresource;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.kept.sandbox.i18n.Texts;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts texts in the place of {@code AJS.I18n.getText("key")} in scripts: the transformer jsI18n.
 */
public final class ScriptTexts {
  private static final Pattern CALL =
      Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

  private final Texts texts;
  private final JiraAuthenticationContext authentication;

  public ScriptTexts(Texts texts, JiraAuthenticationContext authentication) {
    this.texts = texts;
    this.authentication = authentication;
  }

  String translate(String script) {
    Locale locale = authentication.getLocale();
    return CALL.matcher(script)
        .replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
  }

  // With arguments it is the browser that formats, so it must get the pattern.
  private String replacement(MatchResult call, Locale locale) {
    String key = call.group(2);
    return call.group(3).equals(")")
        ? quoted(texts.text(locale, key))
        : "AJS.format(" + quoted(texts.pattern(locale, key).orElse(key)) + ",";
  }

  private static String quoted(String text) {
    char[] escaped = JsonStringEncoder.getInstance().quoteAsString(text);
    return "\"" + String.valueOf(escaped) + "\"";
  }
}
