package io.kept.sandbox.i18n;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;

/** The texts as plugins ask for them: in a language they name, or in that of the current user. */
public final class TextsI18nResolver implements I18nResolver {
  private final Texts texts;
  private final JiraAuthenticationContext authentication;

  public TextsI18nResolver(Texts texts, JiraAuthenticationContext authentication) {
    this.texts = texts;
    this.authentication = authentication;
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return getText(authentication.getLocale(), key, arguments);
  }

  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    return texts.text(locale, key, (Object[]) arguments);
  }
}
