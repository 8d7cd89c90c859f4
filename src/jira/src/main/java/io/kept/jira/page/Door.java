package io.kept.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.kept.jira.right.Administration;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The door to the pages for administrators of Jira. */
public class Door {
  private final Pages pages;
  private final Administration administration;
  private final WebSudoManager webSudo;

  public Door(Pages pages, Administration administration, WebSudoManager webSudo) {
    this.pages = pages;
    this.administration = administration;
    this.webSudo = webSudo;
  }

  /** Draws a page that only administrators see: 403 for others. */
  public void open(Visit visit, Look look, Supplier<Map<String, Object>> model) throws IOException {
    Optional<ApplicationUser> user = pages.visitor(visit.request(), visit.response());
    if (user.isPresent() && administration.isOfJira(user.get())) {
      confirmed(visit, () -> pages.draw(look, allowed(model.get(), visit), visit.response()));
    } else if (user.isPresent()) {
      visit.response().setStatus(HttpServletResponse.SC_FORBIDDEN);
      pages.draw(look, Map.of("allowed", false), visit.response());
    }
  }

  /** Does it once the password has been confirmed, where Jira wants that. */
  public void confirmed(Visit visit, Drawing drawing) throws IOException {
    try {
      webSudo.willExecuteWebSudoRequest(visit.request());
      drawing.draw();
    } catch (WebSudoSessionException unconfirmed) {
      webSudo.enforceWebSudoProtection(visit.request(), visit.response());
    }
  }

  private static Map<String, Object> allowed(Map<String, Object> model, Visit visit) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("allowed", true);
    all.put("base", visit.request().getContextPath());
    return all;
  }

  /** Somebody asks for a page. */
  public record Visit(HttpServletRequest request, HttpServletResponse response) {}

  /** Draws a page. */
  public interface Drawing {
    void draw() throws IOException;
  }
}
