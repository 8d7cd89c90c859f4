package io.kept.jira.setup;

import io.kept.jira.page.Door;
import io.kept.jira.page.Look;
import io.kept.jira.wording.Readers;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/setup}: the guided set-up, for administrators of Jira. */
@Named
public class SetupServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Look LOOK = new Look("setup.vm", "io.kept.setup");

  private final transient Door door;
  private final transient SetupViews views;
  private final transient Readers readers;

  @Inject
  public SetupServlet(Door door, SetupViews views, Readers readers) {
    this.door = door;
    this.views = views;
    this.readers = readers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.open(
        new Door.Visit(request, response),
        LOOK,
        () -> Map.of("setup", views.current(readers.current())));
  }
}
