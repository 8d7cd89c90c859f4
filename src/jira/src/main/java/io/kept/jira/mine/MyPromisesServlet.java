package io.kept.jira.mine;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.page.Look;
import io.kept.jira.page.Pages;
import io.kept.jira.wording.Reader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/mine}: the reader's own promises. */
@Named
public class MyPromisesServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Look LOOK = new Look("my-promises.vm", "io.kept.mine");

  private final transient Pages pages;
  private final transient MyPromises promises;
  private final transient MineViews views;

  @Inject
  public MyPromisesServlet(Pages pages, MyPromises promises, MineViews views) {
    this.pages = pages;
    this.promises = promises;
    this.views = views;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ApplicationUser> user = pages.visitor(request, response);
    if (user.isPresent()) {
      pages.draw(LOOK, model(user.get(), request.getContextPath()), response);
    }
  }

  private Map<String, Object> model(ApplicationUser user, String root) {
    Reader reader = pages.reader();
    MineTable held = views.of(promises.heldBy(user), root, reader);
    MineTable passedOn = views.of(promises.passedOnBy(user), root, reader);
    return Map.of(
        "base",
        root,
        "held",
        held,
        "passedOn",
        passedOn,
        "holdsAny",
        !held.rows().isEmpty(),
        "passedOnAny",
        !passedOn.rows().isEmpty());
  }
}
