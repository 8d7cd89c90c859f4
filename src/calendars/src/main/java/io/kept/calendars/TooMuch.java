package io.kept.calendars;

/** A file asks for more than is read; the message is for the person who gave it. */
final class TooMuch extends RuntimeException {

  TooMuch(String message) {
    super(message, null, false, false);
  }
}
