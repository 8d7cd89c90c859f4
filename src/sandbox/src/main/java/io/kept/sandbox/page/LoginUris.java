package io.kept.sandbox.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.util.Optional;

/** The address of the login page, as plugins ask for it. */
public final class LoginUris implements LoginUriProvider {
  private final BaseUrl baseUrl;

  public LoginUris(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** {@code returnUri} may be absolute, with the context path, or within it. */
  @Override
  public URI getLoginUri(URI returnUri) {
    String base = baseUrl.absolute();
    return URI.create(base + Destination.login(within(returnUri)));
  }

  private static String within(URI uri) {
    String path = uri.getRawPath();
    String inside =
        path.startsWith(BaseUrl.CONTEXT + "/") ? path.substring(BaseUrl.CONTEXT.length()) : path;
    return inside + Optional.ofNullable(uri.getRawQuery()).map(query -> "?" + query).orElse("");
  }
}
