package io.kept.jira.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.kept.jira.page.Pages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MyPromisesServletTest {
  private static final String PAGE = "https://jira.example.com/plugins/servlet/kept/mine";

  private final MyDesk desk = new MyDesk();
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final MyPromisesServlet servlet =
      new MyPromisesServlet(
          new Pages(
              desk.jira.settings.authentication(),
              new Pages.Means(templates, resources, login, desk.jira.settings.readers())),
          desk.promises,
          desk.views);

  @BeforeEach
  void somebodyAsks() throws IOException {
    when(request.getRequestURL()).thenReturn(new StringBuffer(PAGE));
    when(request.getContextPath()).thenReturn("/jira");
    when(response.getWriter()).thenReturn(new PrintWriter(Writer.nullWriter()));
  }

  @Test
  void sendsWhoeverIsNotLoggedInToTheLoginAndBack() throws IOException {
    when(login.getLoginUri(URI.create(PAGE))).thenReturn(URI.create("/login"));

    servlet.doGet(request, response);

    verify(response).sendRedirect("/login");
    verifyNoInteractions(templates);
  }

  @Test
  void showsWhatOneHoldsAndHasPassedOn() throws IOException {
    desk.jira.settings.logIn(desk.anna);
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.ON_TRACK));

    servlet.doGet(request, response);

    verify(response).setContentType("text/html;charset=UTF-8");
    verify(response).setHeader("Cache-Control", "no-store");
    verify(resources.assembler().resources()).requireContext("io.kept.mine");
    Map<String, Object> model = model();
    assertThat(((MineTable) model.get("held")).rows())
        .extracting(MineRow::url)
        .containsExactly("/jira/browse/DESK-10");
    assertThat(model).containsEntry("holdsAny", true).containsEntry("passedOnAny", false);
  }

  @Test
  void saysWhenNothingWaits() throws IOException {
    desk.jira.settings.logIn(desk.jira.agent("ben"));

    servlet.doGet(request, response);

    assertThat(model()).containsEntry("holdsAny", false).containsEntry("passedOnAny", false);
  }

  private Map<String, Object> model() throws IOException {
    ArgumentCaptor<Map<String, Object>> model = ArgumentCaptor.captor();
    verify(templates).render(eq("templates/my-promises.vm"), model.capture(), any());
    return model.getValue();
  }
}
