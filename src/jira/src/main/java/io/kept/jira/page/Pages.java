package io.kept.jira.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Lets visitors of a page log in, and draws it. */
public class Pages {
  private final JiraAuthenticationContext authentication;
  private final Means means;

  /** What a page of ours is made with. */
  public record Means(
      TemplateRenderer templates,
      PageBuilderService resources,
      LoginUriProvider login,
      Readers readers) {}

  public Pages(JiraAuthenticationContext authentication, Means means) {
    this.authentication = authentication;
    this.means = means;
  }

  /** Who is logged in; when nobody is, they are sent to log in and to come back. */
  public Optional<ApplicationUser> visitor(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return visitor(request, response, "");
  }

  /**
   * The same, for a page that something is asked of.
   *
   * @param query with its question mark; not as it came, which need not be a part of any URI
   */
  public Optional<ApplicationUser> visitor(
      HttpServletRequest request, HttpServletResponse response, String query) throws IOException {
    Optional<ApplicationUser> user = Optional.ofNullable(authentication.getLoggedInUser());
    if (user.isEmpty()) {
      URI self = URI.create(request.getRequestURL() + query);
      response.sendRedirect(means.login().getLoginUri(self).toString());
    }
    return user;
  }

  public Reader reader() {
    return means.readers().current();
  }

  /** What it shows is its reader's own, so that nothing on the way may keep it. */
  public void draw(Look look, Map<String, Object> model, HttpServletResponse response)
      throws IOException {
    means.resources().assembler().resources().requireContext(look.context());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    means.templates().render("templates/" + look.template(), model, response.getWriter());
  }
}
