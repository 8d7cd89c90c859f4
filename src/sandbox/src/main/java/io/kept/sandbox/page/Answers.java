package io.kept.sandbox.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Writes answers. */
final class Answers {
  private final Templates templates;
  private final Chromes chromes;
  private final ObjectMapper json = new ObjectMapper();

  Answers(Templates templates, Chromes chromes) {
    this.templates = templates;
    this.chromes = chromes;
  }

  void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (answer instanceof Answer.Shown shown) {
      Chrome chrome = chromes.of(request, response, shown.contexts());
      Map<String, Object> model = Map.of("view", shown.view(), "chrome", chrome);
      String html = templates.render(shown.template(), model);
      response.setStatus(shown.status());
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(html);
    } else if (answer instanceof Answer.Redirect redirect) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + redirect.path());
    } else if (answer instanceof Answer.Json document) {
      response.setStatus(document.status());
      response.setContentType("application/json;charset=UTF-8");
      response.getWriter().write(json.writeValueAsString(document.value()));
    } else if (answer instanceof Answer.Xml xml) {
      response.setContentType("text/xml;charset=UTF-8");
      Chrome chrome = chromes.of(request, response, List.of());
      Map<String, Object> model = Map.of("view", xml.view(), "chrome", chrome);
      response.getWriter().write(templates.render(xml.template(), model));
    } else if (answer instanceof Answer.Download file) {
      response.setContentType(file.type() + ";charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      response.getWriter().write(file.text());
    }
  }
}
