package io.kept.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.testkit.PaperJira;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class KeptRateServletTest {
  private static final String PAGE = "https://jira.example.com/plugins/servlet/kept/rate";

  private final PaperJira jira = new PaperJira();
  private final Project other = mock(Project.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final PrintWriter writer = new PrintWriter(Writer.nullWriter());
  private final KeptRateServlet servlet =
      new KeptRateServlet(
          jira.settings.authentication(),
          new ManagedProjects(projects, jira.rights),
          new RateViews(jira.kept::rate, mock(UserManager.class), jira.wording),
          new KeptRateServlet.Page(templates, resources, login, jira.settings.readers()));

  @BeforeEach
  void thereAreTwoProjects() throws IOException {
    when(other.getKey()).thenReturn("OTHER");
    when(projects.getProjects()).thenReturn(List.of(other, jira.project));
    when(request.getRequestURL()).thenReturn(new StringBuffer(PAGE));
    when(response.getWriter()).thenReturn(writer);
  }

  @Test
  void sendsWhoeverIsNotLoggedInToTheLoginAndBack() throws IOException {
    ask("DESK");
    sendsToLogin(PAGE + "?project=DESK");

    servlet.doGet(request, response);

    verify(response).sendRedirect("/login");
    verifyNoInteractions(templates);
  }

  @Test
  void sendsWhoeverAsksForNoProjectToTheLoginAndBack() throws IOException {
    sendsToLogin(PAGE);

    servlet.doGet(request, response);

    verify(response).sendRedirect("/login");
  }

  @Test
  void sendsToTheLoginWhateverIsAskedFor() throws IOException {
    ask("%zz");
    sendsToLogin(PAGE + "?project=%25zz");

    servlet.doGet(request, response);

    verify(response).sendRedirect("/login");
  }

  @Test
  void doesNotShowAProjectToThoseWhoDoNotManageIt() throws IOException {
    jira.settings.logIn(jira.agent("anna"));
    ask("DESK");

    servlet.doGet(request, response);

    verify(response).setStatus(404);
    assertThat(model())
        .isEqualTo(
            Map.of("rates", List.of(), "projects", List.of(), "found", false, "managed", false));
  }

  @Test
  void doesNotTellAProjectThatIsMissingFromOneThatIsNotManaged() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    ask("OTHER");

    servlet.doGet(request, response);

    verify(response).setStatus(404);
    assertThat(model().get("rates")).isEqualTo(List.of());
  }

  @Test
  void showsAManagerTheRateOfTheProjectAndWhichOthersThereAre() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    jira.kept.quote("20m");
    ask("DESK");

    servlet.doGet(request, response);

    verify(response, never()).setStatus(anyInt());
    verify(response).setContentType("text/html;charset=UTF-8");
    verify(response).setHeader("Cache-Control", "no-store");
    verify(resources.assembler().resources()).requireContext("io.kept.rate");
    assertThat(rate().projectName()).isEqualTo("Service desk");
    assertThat(rate().all().open()).isEqualTo(1);
    assertThat(model().get("projects")).isEqualTo(List.of(new ProjectView("DESK", "Service desk")));
  }

  @Test
  void showsTheFirstManagedProjectWhenNoneIsAskedFor() throws IOException {
    jira.settings.logIn(jira.manager("mona"));

    servlet.doGet(request, response);

    verify(response, never()).setStatus(anyInt());
    assertThat(rate().projectName()).isEqualTo("Service desk");
  }

  private void ask(String project) {
    when(request.getParameter("project")).thenReturn(project);
  }

  private void sendsToLogin(String returnUri) {
    when(login.getLoginUri(URI.create(returnUri))).thenReturn(URI.create("/login"));
  }

  private RateView rate() throws IOException {
    return (RateView) ((List<?>) model().get("rates")).get(0);
  }

  private Map<String, Object> model() throws IOException {
    ArgumentCaptor<Map<String, Object>> model = ArgumentCaptor.captor();
    verify(templates).render(eq("templates/kept-rate.vm"), model.capture(), any());
    return model.getValue();
  }
}
