package io.kept.sandbox.page;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Leads from the bare address to the dashboard; at any other address nothing is found. */
final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Answers answers;

  HomeServlet(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean home = request.getRequestURI().equals(request.getContextPath() + "/");
    Answer answer = home ? Answer.to(Destination.DASHBOARD) : Answer.missing();
    answers.write(answer, request, response);
  }
}
