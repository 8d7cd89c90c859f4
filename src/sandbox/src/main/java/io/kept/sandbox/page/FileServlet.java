package io.kept.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends one file that lies beside this class. */
final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final String name;
  private final String type;

  FileServlet(String name, String type) {
    this.name = name;
    this.type = type;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    try (InputStream file = FileServlet.class.getResourceAsStream(name)) {
      file.transferTo(response.getOutputStream());
    }
  }
}
