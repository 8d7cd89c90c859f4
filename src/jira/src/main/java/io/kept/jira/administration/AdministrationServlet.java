package io.kept.jira.administration;

import io.kept.jira.page.Door;
import io.kept.jira.page.Look;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/administration}: for administrators of Jira. */
@Named
public class AdministrationServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Look LOOK = new Look("administration.vm", "io.kept.administration");

  private final transient Door door;
  private final transient AdministrationViews views;
  private final transient Readers readers;

  @Inject
  public AdministrationServlet(Door door, AdministrationViews views, Readers readers) {
    this.door = door;
    this.views = views;
    this.readers = readers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.open(new Door.Visit(request, response), LOOK, () -> model(readers.current()));
  }

  private Map<String, Object> model(Reader reader) {
    return Map.of(
        "learning", views.learning(reader),
        "account", views.account(reader),
        "privacy", views.privacy(reader),
        "administration", views.current(reader));
  }
}
