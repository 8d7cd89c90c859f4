package io.kept.sandbox.page;

import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.user.SandboxUser;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves one page: sends anonymous visitors to the login and checks the XSRF token of forms. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Page page;
  private final transient Answers answers;
  private final transient SandboxAuthentication authentication;

  PageServlet(Page page, Answers answers, SandboxAuthentication authentication) {
    this.page = page;
    this.answers = answers;
    this.authentication = authentication;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer =
        authentication
            .user()
            .map(user -> page.get(new Visit(user, request)))
            .orElseGet(() -> Answer.to(Destination.loginFor(request)));
    answers.write(answer, request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer =
        authentication
            .user()
            .map(user -> post(user, request))
            .orElseGet(() -> Answer.to(Destination.loginFor(request)));
    answers.write(answer, request, response);
  }

  private Answer post(SandboxUser user, HttpServletRequest request) {
    // Before anything asks for a parameter, which would read the file.
    if (request.getContentLengthLong() > Page.MAX_UPLOAD) {
      return Answer.problem(413, "That is too much: a file may have at most 5 MB.");
    }
    return XsrfCheck.passes(request) ? page.post(new Visit(user, request)) : XsrfCheck.refusal();
  }
}
