package io.kept.sandbox.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.kept.sandbox.i18n.Texts;
import java.util.Locale;
import java.util.Optional;

/** Who is logged in, for the thread that asks. */
public final class SandboxAuthentication implements JiraAuthenticationContext {
  private final ThreadLocal<SandboxUser> current = new ThreadLocal<>();
  private final Texts texts;

  public SandboxAuthentication(Texts texts) {
    this.texts = texts;
  }

  public Optional<SandboxUser> user() {
    return Optional.ofNullable(current.get());
  }

  /** From here on this thread acts for {@code user}, until {@link #leave}. */
  public void enter(SandboxUser user) {
    current.set(user);
  }

  public void leave() {
    current.remove();
  }

  /** The user, or null when nobody is logged in, as Jira has it. */
  @Override
  public ApplicationUser getLoggedInUser() {
    return current.get();
  }

  @Override
  public Locale getLocale() {
    return user().map(SandboxUser::locale).orElse(UserLocales.DEFAULT);
  }

  @Override
  public I18nHelper getI18nHelper() {
    return new TextsHelper(texts, getLocale());
  }

  private record TextsHelper(Texts texts, Locale getLocale) implements I18nHelper {
    @Override
    public String getText(String key) {
      return texts.text(getLocale, key);
    }
  }
}
