package io.kept.jira.settings;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.kept.jira.report.KeptRateServlet.Page;
import io.kept.jira.setup.ChoiceView;
import io.kept.jira.setup.SetupServlet.Door;
import io.kept.jira.setup.SetupViews;
import io.kept.jira.wording.Reader;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/calendars}: the calendars, for administrators of Jira. */
@Named
public class CalendarsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient Door door;
  private final transient SetupViews choices;
  private final transient Page page;

  @Inject
  public CalendarsServlet(
      JiraAuthenticationContext authentication, Door door, SetupViews choices, Page page) {
    this.authentication = authentication;
    this.door = door;
    this.choices = choices;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      URI self = URI.create(request.getRequestURL().toString());
      response.sendRedirect(page.login().getLoginUri(self).toString());
      return;
    }
    if (!door.administration().isOfJira(user)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      render(response, Map.of("allowed", false));
      return;
    }
    try {
      door.webSudo().willExecuteWebSudoRequest(request);
      render(
          response, Map.of("allowed", true, "calendars", view(), "base", request.getContextPath()));
    } catch (WebSudoSessionException unconfirmed) {
      door.webSudo().enforceWebSudoProtection(request, response);
    }
  }

  private CalendarsView view() {
    Reader reader = page.readers().current();
    return new CalendarsView(
        Arrays.stream(DayOfWeek.values())
            .map(day -> new ChoiceView(day.name(), name(day, reader), false))
            .toList(),
        choices.zones(),
        SetupViews.countries(reader));
  }

  private static String name(DayOfWeek day, Reader reader) {
    return day.getDisplayName(TextStyle.FULL, reader.locale());
  }

  private void render(HttpServletResponse response, Map<String, Object> model) throws IOException {
    page.resources().assembler().resources().requireContext("io.kept.calendars");
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    page.templates().render("templates/calendars.vm", model, response.getWriter());
  }
}
