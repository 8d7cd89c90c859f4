package io.kept.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** What hangs in the air of a JVM, and no class of ours may breathe in. */
public final class Ambient {
  private Ambient() {}

  /** Asks the machine what time it is. */
  public static ArchCondition<JavaClass> time() {
    return ArchConditions.callMethod(InstantSource.class, "system")
        .or(ArchConditions.callMethod(Clock.class, "systemUTC"))
        .or(ArchConditions.callMethod(Instant.class, "now"))
        .or(ArchConditions.callMethod(LocalDate.class, "now"))
        .or(ArchConditions.callMethod(LocalTime.class, "now"))
        .or(ArchConditions.callMethod(LocalDateTime.class, "now"))
        .or(ArchConditions.callMethod(ZonedDateTime.class, "now"))
        .or(ArchConditions.callConstructor(Date.class))
        .or(ArchConditions.callMethod(System.class, "currentTimeMillis"))
        .or(ArchConditions.callMethod(System.class, "nanoTime"));
  }

  /** Asks the machine where it is. */
  public static ArchCondition<JavaClass> place() {
    return ArchConditions.callMethod(ZoneId.class, "systemDefault")
        .or(ArchConditions.callMethod(TimeZone.class, "getDefault"))
        .or(ArchConditions.callMethod(Locale.class, "getDefault"))
        .or(ArchConditions.callMethod(String.class, "toLowerCase"))
        .or(ArchConditions.callMethod(String.class, "toUpperCase"));
  }
}
