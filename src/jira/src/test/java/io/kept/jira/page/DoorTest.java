package io.kept.jira.page;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.right.Administration;
import io.kept.jira.testkit.People;
import io.kept.jira.testkit.Settings;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {
  private static final String PAGE = "https://jira.example.com/plugins/servlet/kept/setup";
  private static final Look LOOK = new Look("setup.vm", "io.kept.setup");

  private final Settings settings = new Settings();
  private final ApplicationUser admin = People.called("admin");
  private final Administration administration = mock(Administration.class);
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final WebSudoManager webSudo = mock(WebSudoManager.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final Door door =
      new Door(
          new Pages(
              settings.authentication(),
              new Pages.Means(templates, resources, login, settings.readers())),
          administration,
          webSudo);

  @BeforeEach
  void somebodyAsks() {
    when(request.getRequestURL()).thenReturn(new StringBuffer(PAGE));
    when(request.getContextPath()).thenReturn("/jira");
    when(administration.isOfJira(admin)).thenReturn(true);
  }

  @Test
  void showsAdministratorsThePage() throws IOException {
    settings.logIn(admin);

    open();

    verify(resources.assembler().resources()).requireContext("io.kept.setup");
    verify(response, never()).setStatus(anyInt());
    verify(response).setHeader("Cache-Control", "no-store");
    draws(Map.of("setup", "Kept", "allowed", true, "base", "/jira"));
  }

  @Test
  void asksAdministratorsForTheirPasswordFirst() throws IOException {
    settings.logIn(admin);
    doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

    open();

    verify(webSudo).enforceWebSudoProtection(request, response);
    verifyNoInteractions(templates);
  }

  @Test
  void tellsOthersThatTheyMayNotAndNothingElse() throws IOException {
    settings.logIn(People.called("anna"));

    open();

    verify(response).setStatus(403);
    verifyNoInteractions(webSudo);
    draws(Map.of("allowed", false));
  }

  @Test
  void sendsWhoeverIsNotLoggedInToTheLoginAndBack() throws IOException {
    when(login.getLoginUri(URI.create(PAGE))).thenReturn(URI.create("/login"));

    open();

    verify(response).sendRedirect("/login");
    verifyNoInteractions(templates);
  }

  private void open() throws IOException {
    door.open(new Door.Visit(request, response), LOOK, () -> Map.of("setup", "Kept"));
  }

  private void draws(Map<String, Object> model) throws IOException {
    verify(templates).render(eq("templates/setup.vm"), eq(model), any());
  }
}
