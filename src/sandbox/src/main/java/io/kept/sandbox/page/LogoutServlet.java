package io.kept.sandbox.page;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Logs out whoever brings his token; others are asked first. */
final class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Answers answers;

  LogoutServlet(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (XsrfToken.isIn(request)) {
      logOut(request, response);
    } else {
      answers.write(Answer.show("logout", ""), request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (XsrfCheck.passes(request)) {
      logOut(request, response);
    } else {
      answers.write(XsrfCheck.refusal(), request, response);
    }
  }

  private void logOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LoginSession.end(request);
    answers.write(Answer.to("/login.jsp"), request, response);
  }
}
