package io.kept.sandbox.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The data folder cannot be used; the message says which one, why, and what to do about it. */
public final class BrokenData extends RuntimeException {
  private BrokenData(String message, Throwable cause) {
    super(message, cause);
  }

  static BrokenData unmade(Path folder, IOException failure) {
    return new BrokenData(
        "The data folder " + folder + " cannot be made: choose another with -Dkept.data.", failure);
  }

  static BrokenData unstarted(Exception failure) {
    return new BrokenData(
        "PostgreSQL does not start (" + failure.getMessage() + "). Its binaries are those for Linux on"
            + " x86-64 and refuse to run as root where user namespaces are forbidden: name a"
            + " PostgreSQL that is there by -Dkept.database=jdbc:postgresql://...",
        failure);
  }

  static BrokenData at(String address, RuntimeException failure) {
    return new BrokenData(
        "The database at " + address + " does not answer: " + failure.getMessage(), failure);
  }

  static BrokenData in(Path folder, RuntimeException failure) {
    if (failure.getCause() instanceof SQLException e
        && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new BrokenData(
          "The data in " + folder + " is in use by another sandbox: stop that one first.", e);
    }
    return new BrokenData(
        "The data in " + folder + " cannot be read: move the folder away to start afresh.",
        failure);
  }
}
