package io.kept.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.templaterenderer.TemplateRenderer;
import io.kept.jira.banner.Banner;
import io.kept.jira.testkit.PaperJira;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelServletTest {
  private final PaperJira jira = new PaperJira();
  private final PromisePanel panel = mock(PromisePanel.class);
  private final Banner banner = mock(Banner.class);
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final PanelServlet servlet =
      new PanelServlet(
          jira.settings.authentication(),
          jira.issues,
          jira.rights,
          new PanelServlet.Drawing(panel, banner, templates));

  @BeforeEach
  void somebodyAsksForTheIssue() {
    when(jira.issues.getIssueObject("DESK-10")).thenReturn(jira.issue);
    when(request.getParameter("issue")).thenReturn("DESK-10");
    when(request.getContextPath()).thenReturn("/jira");
    when(panel.getContextMap(Map.of("issue", jira.issue))).thenReturn(Map.of("panel", "drawn"));
    when(banner.getContextMap(anyMap())).thenReturn(Map.of("banners", List.of()));
  }

  @Test
  void drawsPanelAndBannerForWhoeverMaySeeTheIssue() throws IOException {
    jira.settings.logIn(jira.agent("anna"));

    servlet.doGet(request, response);

    verify(response).setHeader("Cache-Control", "no-store");
    verify(templates).render(eq("templates/panel.vm"), anyMap(), any());
    verify(templates).render(eq("templates/banner.vm"), anyMap(), any());
  }

  @Test
  void doesNotTellAnIssueThatMayNotBeSeenFromNone() throws IOException {
    jira.settings.logIn(jira.agent("anna"));
    when(request.getParameter("issue")).thenReturn("DESK-99");

    servlet.doGet(request, response);

    verify(response).setStatus(404);
    verifyNoInteractions(templates);
  }

  @Test
  void answersNobodyWhoIsNotLoggedIn() throws IOException {
    servlet.doGet(request, response);

    verify(response).setStatus(401);
    verifyNoInteractions(templates);
  }
}
