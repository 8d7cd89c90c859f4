package io.kept.sandbox.jql;

/** A piece of a query and where it begins; lines and characters are counted from 1. */
record Token(Kind kind, String text, int line, int character) {
  enum Kind {
    WORD,
    STRING,
    SIGN,
    END
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it is that keyword; in quotation marks no word is one. */
  boolean isWord(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isText() {
    return kind == Kind.WORD || kind == Kind.STRING;
  }
}
