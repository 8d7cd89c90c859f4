package io.kept.jira.rest;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the {@code If-Match} header of a request says that its sender has seen. */
public final class IfMatch {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private IfMatch() {}

  /**
   * The version in a strong entity tag; empty where nothing is asked for, which is a missing header
   * or {@code *}. Anything else matches no version.
   */
  public static OptionalInt version(String header) {
    if (header == null || header.strip().equals("*")) {
      return OptionalInt.empty();
    }
    Matcher tag = TAG.matcher(header.strip());
    return OptionalInt.of(tag.matches() ? Integer.parseInt(tag.group(1)) : -1);
  }
}
