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

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.export.Export;
import io.kept.jira.page.Pages;
import io.kept.jira.selection.Directory;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.selection.Selecting;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.wording.Names;
import io.kept.policy.Allowed;
import io.kept.policy.Role;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryCounts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
  private final MemoryCounts counts = new MemoryCounts(jira.kept.store, KeptDesk.BERLIN);
  private final Names names = new Names(jira.users, jira.wording);
  private final ConstantsManager constants = mock(ConstantsManager.class);
  private final Directory directory = new Directory(jira.users, constants);
  private final StringWriter written = new StringWriter();
  private final PrintWriter writer = new PrintWriter(written);
  private final KeptRateServlet servlet =
      new KeptRateServlet(
          new Pages(
              jira.settings.authentication(),
              new Pages.Means(templates, resources, login, jira.settings.readers())),
          new ManagedProjects(projects, jira.rights),
          new KeptRateServlet.Answers(
              new Selecting(directory, jira.wording, jira.kept.clock, () -> KeptDesk.BERLIN),
              new Forms(directory, jira.wording),
              new RateViews(
                  new RateViews.Counts(counts, counts, selection -> 0, () -> KeptDesk.BERLIN),
                  names,
                  jira.kept.policies,
                  jira.wording),
              new Listings(
                  new RateViews.Counts(counts, counts, selection -> 0, () -> KeptDesk.BERLIN),
                  new Export.Issues(jira.issues, jira.rights),
                  names,
                  jira.wording),
              new Export(
                  counts,
                  new Export.Issues(jira.issues, jira.rights),
                  names,
                  () -> KeptDesk.BERLIN)));

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
    assertThat(model()).isEqualTo(Map.of("found", false, "managed", false));
  }

  @Test
  void doesNotTellAProjectThatIsMissingFromOneThatIsNotManaged() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    ask("OTHER");

    servlet.doGet(request, response);

    verify(response).setStatus(404);
    assertThat(model()).isEqualTo(Map.of("found", false, "managed", true));
  }

  @Test
  void showsNoneOfSeveralProjectsWhenOneOfThemIsNotManaged() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    ask("DESK", "OTHER");

    servlet.doGet(request, response);

    verify(response).setStatus(404);
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
    assertThat(rate().title()).isEqualTo("Service desk");
    assertThat(rate().tables().get(0).rows().get(0).cells().get(5).text()).isEqualTo("1");
    assertThat(form().projects()).containsExactly(new Choice("DESK", "Service desk", true));
  }

  @Test
  void showsAllManagedProjectsWhenNoneIsAskedFor() throws IOException {
    jira.settings.logIn(jira.manager("mona"));

    servlet.doGet(request, response);

    verify(response, never()).setStatus(anyInt());
    assertThat(rate().title()).isEqualTo("Service desk");
  }

  @Test
  void refusesWhatIsNoPeriodAndLosesNothingOfWhatWasEntered() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    when(request.getParameter("from")).thenReturn("soon");
    when(request.getParameter("kind")).thenReturn("NEWS");

    servlet.doGet(request, response);

    verify(response).setStatus(400);
    assertThat(model()).containsEntry("rates", List.of()).containsEntry("faulty", true);
    assertThat(form().from()).isEqualTo("soon");
    assertThat(form().kinds())
        .filteredOn(Choice::chosen)
        .extracting(Choice::value)
        .containsExactly("NEWS");
  }

  @Test
  void offersTypesAndPrioritiesByTheirNamesAndKeepsWhatWasChosen() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    IssueType incident = mock(IssueType.class);
    when(incident.getId()).thenReturn("10002");
    when(incident.getName()).thenReturn("Incident");
    when(constants.getAllIssueTypeObjects()).thenReturn(List.of(incident));
    when(request.getParameter("type")).thenReturn("10002");
    when(request.getParameter("customer")).thenReturn("nobody");

    servlet.doGet(request, response);

    verify(response).setStatus(400);
    assertThat(form().types()).containsExactly(new Choice("10002", "Incident", true));
    assertThat(form().priorities()).isEmpty();
    assertThat(form().customer()).isEqualTo("nobody");
    assertThat(form().csv()).contains("customer=nobody", "type=10002");
  }

  @Test
  void showsAgentsOnlyByTheRightToSeeThem() throws IOException {
    ApplicationUser sam = jira.watcher("sam");
    jira.give(sam, "Support");
    Role support = new Role.Named("Support");
    jira.kept.policy =
        jira.kept.policy.with(new Allowed(support, support, support, new Role.Administrators()));
    jira.settings.logIn(sam);

    servlet.doGet(request, response);

    assertThat(form().agents()).isFalse();
    assertThat(rate().tables())
        .extracting(table -> table.caption().id())
        .contains("kept-rate-all")
        .doesNotContain("kept-rate-makers", "kept-rate-holders");
  }

  @Test
  void exportsWhatIsSelectedAsAFile() throws IOException {
    jira.settings.logIn(jira.manager("mona"));
    jira.kept.quote("20m");
    when(request.getParameter("from")).thenReturn("2026-11-23");
    when(request.getParameter("format")).thenReturn("csv");

    servlet.doGet(request, response);

    verify(response).setContentType("text/csv;charset=UTF-8");
    verify(response)
        .setHeader(
            "Content-Disposition", "attachment; filename=\"kept-rate-2026-11-23-2026-11-29.csv\"");
    assertThat(written.toString()).contains("DESK,DESK-10,1,FIX,1,");
    verifyNoInteractions(templates);
  }

  private void ask(String... projects) {
    when(request.getParameterValues("project")).thenReturn(projects);
  }

  private void sendsToLogin(String returnUri) {
    when(login.getLoginUri(URI.create(returnUri))).thenReturn(URI.create("/login"));
  }

  private Form form() throws IOException {
    return (Form) model().get("form");
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
