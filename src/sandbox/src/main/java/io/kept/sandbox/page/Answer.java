package io.kept.sandbox.page;

import java.util.List;

/** What a page answers. */
public sealed interface Answer {
  /**
   * A page of HTML.
   *
   * @param view what the template calls {@code view}
   * @param contexts the web-resource contexts to load besides the general one
   */
  record Shown(int status, String template, Object view, List<String> contexts) implements Answer {
    public Shown in(String context) {
      return new Shown(status, template, view, List.of(context));
    }
  }

  /** On to another page of the sandbox; the path begins with a slash. */
  record Redirect(String path) implements Answer {}

  /** A JSON document. */
  record Json(int status, Object value) implements Answer {}

  /** A document of XML, by a template like those of pages. */
  record Xml(String template, Object view) implements Answer {}

  /** A file of that name to be kept. */
  record Download(String type, String name, String text) implements Answer {}

  static Shown show(String template, Object view) {
    return new Shown(200, template, view, List.of());
  }

  /** The form again, with what is wrong in it. */
  static Shown refuse(String template, Object view) {
    return new Shown(400, template, view, List.of());
  }

  static Redirect to(String path) {
    return new Redirect(path);
  }

  static Json json(Object value) {
    return new Json(200, value);
  }

  /** There is no such thing, or none that the visitor may see. */
  static Shown missing() {
    return problem(404, "There is nothing here, or nothing that you may see.");
  }

  static Shown forbidden(String sentence) {
    return problem(403, sentence);
  }

  static Shown problem(int status, String sentence) {
    return new Shown(status, "problem", new Problem(status, sentence), List.of());
  }

  /** What went wrong, in one sentence. */
  record Problem(int status, String sentence) {}
}
