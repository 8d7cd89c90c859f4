package io.kept.sandbox.page;

/** One page, for users who are logged in. */
public interface Page {
  /** The longest request with a file that any page takes. */
  long MAX_UPLOAD = 5L * 1024 * 1024;

  default Answer get(Visit visit) {
    return Answer.missing();
  }

  /** Called only when the form carried the visitor's XSRF token. */
  default Answer post(Visit visit) {
    return Answer.missing();
  }
}
