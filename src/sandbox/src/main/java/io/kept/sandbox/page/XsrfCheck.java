package io.kept.sandbox.page;

import javax.servlet.http.HttpServletRequest;

/** Whether a request that changes something may do so. */
final class XsrfCheck {
  private XsrfCheck() {}

  /** A program that sends its password along needs no token: no other site can make it do so. */
  static boolean passes(HttpServletRequest request) {
    return BasicLogin.of(request).isPresent() || XsrfToken.isIn(request);
  }

  static Answer refusal() {
    return Answer.forbidden(
        "XSRF check failed: the form did not carry your token. Go back, load the page again and"
            + " send it once more.");
  }
}
