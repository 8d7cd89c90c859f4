package io.kept.sandbox.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.sandbox.web.WebServer;
import java.util.function.IntSupplier;

/** Where the sandbox is reached. */
public final class BaseUrl implements ApplicationProperties {
  static final String CONTEXT = WebServer.CONTEXT_PATH;

  private final IntSupplier port;

  /** {@code port} is asked each time, since it may be chosen only when the server starts. */
  public BaseUrl(IntSupplier port) {
    this.port = port;
  }

  @Override
  public String getBaseUrl(UrlMode urlMode) {
    return urlMode.name().startsWith("RELATIVE") ? CONTEXT : absolute();
  }

  public String absolute() {
    return "http://localhost:" + openPort() + CONTEXT;
  }

  private int openPort() {
    int open = port.getAsInt();
    if (open <= 0) {
      throw new IllegalStateException("The web server has no port yet.");
    }
    return open;
  }
}
