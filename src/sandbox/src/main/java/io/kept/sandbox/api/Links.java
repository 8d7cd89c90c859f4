package io.kept.sandbox.api;

import io.kept.sandbox.page.BaseUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses that things have in the REST. */
record Links(BaseUrl baseUrl) {
  String base() {
    return baseUrl.absolute();
  }

  /** Such as {@code issue/10000}. */
  String to(String path) {
    return base() + "/rest/api/2/" + path;
  }

  String to(String path, Object id) {
    return to(path + "/" + id);
  }

  String toUser(String name) {
    return to("user?username=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }
}
