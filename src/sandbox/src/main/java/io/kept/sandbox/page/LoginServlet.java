package io.kept.sandbox.page;

import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The login page. It names the accounts and their passwords: this is a sandbox. */
final class LoginServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Users users;
  private final transient Answers answers;

  LoginServlet(Users users, Answers answers) {
    this.users = users;
    this.answers = answers;
  }

  public record View(List<SandboxUser> accounts, String destination, String name, boolean failed) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answers.write(Answer.show("login", view(request, false)), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer = XsrfCheck.passes(request) ? login(request) : XsrfCheck.refusal();
    answers.write(answer, request, response);
  }

  private Answer login(HttpServletRequest request) {
    Optional<SandboxUser> user =
        users.login(text(request, "os_username"), text(request, "os_password"));
    user.ifPresent(known -> LoginSession.begin(request, known.name()));
    return user.isPresent()
        ? Answer.to(destination(request))
        : Answer.refuse("login", view(request, true));
  }

  private View view(HttpServletRequest request, boolean failed) {
    return new View(users.all(), destination(request), text(request, "os_username"), failed);
  }

  private static String destination(HttpServletRequest request) {
    return Destination.safe(Optional.ofNullable(request.getParameter(Destination.PARAMETER)));
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
