package io.kept.message;

/** What a message is written for. Text stays text in each: nothing in it can become markup. */
public enum Target {
  /** A comment in Jira's wiki markup. */
  WIKI("\n\n") {
    @Override
    String words(String text) {
      return WikiMarkup.escape(text);
    }

    @Override
    String link(Message.Link link) {
      return WikiMarkup.escape(link.label()) + ": " + link.address();
    }
  },

  /** A mail in HTML, as the inside of its body. */
  HTML("\n") {
    @Override
    String words(String text) {
      return "<p>" + Html.escape(text).replace("\n", "<br>\n") + "</p>";
    }

    @Override
    String link(Message.Link link) {
      String label = Html.escape(link.label());
      return "<p><a href=\"" + Html.escape(link.address()) + "\">" + label + "</a></p>";
    }
  },

  /** A mail in plain text. */
  PLAIN("\n\n") {
    @Override
    String words(String text) {
      return text;
    }

    @Override
    String link(Message.Link link) {
      return link.label() + ":\n" + link.address();
    }
  },

  /** One line of plain text, such as a mail's subject: lines and paragraphs are folded into it. */
  LINE(" ") {
    @Override
    String words(String text) {
      return Typed.line(text);
    }

    @Override
    String link(Message.Link link) {
      return link.label() + ": " + link.address();
    }
  };

  private final String between;

  Target(String between) {
    this.between = between;
  }

  String between() {
    return between;
  }

  abstract String words(String text);

  abstract String link(Message.Link link);
}
