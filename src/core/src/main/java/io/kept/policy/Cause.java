package io.kept.policy;

import java.util.regex.Pattern;

/**
 * Why a promise broke.
 *
 * @param key what ledger and reports know it by, for ever: 1 to 30 of {@code a-z 0-9 -}
 * @param label what people read
 */
public record Cause(String key, Phrase label) {
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,30}");

  /**
   * @throws IllegalArgumentException when it is no such key
   */
  public Cause {
    if (!isKey(key)) {
      throw new IllegalArgumentException(
          "The key of a cause is 1 to 30 of a-z, 0-9 and -, not \"" + key + "\".");
    }
  }

  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
