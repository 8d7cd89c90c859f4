package io.kept.sandbox.velocity;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.google.common.html.HtmlEscapers;
import java.util.Map;

/** The objects that every template of a plugin finds in Jira. */
public final class DefaultContext {
  private final JiraAuthenticationContext authentication;
  private final String baseUrl;

  public DefaultContext(JiraAuthenticationContext authentication, String baseUrl) {
    this.authentication = authentication;
    this.baseUrl = baseUrl;
  }

  Map<String, Object> objects() {
    return Map.of(
        "i18n",
        authentication.getI18nHelper(),
        "baseurl",
        baseUrl,
        "requestContext",
        new RequestContext(baseUrl),
        "textutils",
        new TextUtils());
  }

  /** What a template may ask of the request. */
  public record RequestContext(String baseUrl) {
    public String getBaseUrl() {
      return baseUrl;
    }
  }

  /** For templates that escape by hand. */
  public static final class TextUtils {
    public String htmlEncode(String text) {
      return HtmlEscapers.htmlEscaper().escape(text);
    }
  }
}
