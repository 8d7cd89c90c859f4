package io.kept.sandbox.page.bench;

import io.kept.sandbox.log.EventLog;
import io.kept.sandbox.log.LogImport;
import io.kept.sandbox.log.RefusedLine;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.ServletException;
import javax.servlet.http.Part;

/** Brings in an event log, for the administrator. */
public final class ImportPage implements Page {
  private static final String TEMPLATE = "bench/import";

  private final LogImport imports;

  public ImportPage(LogImport imports) {
    this.imports = imports;
  }

  /** What came of a file. */
  public record Result(int issues, List<RefusedLine> refused) {}

  public record View(String zone, Optional<Result> result, Optional<String> error) {}

  @Override
  public Answer get(Visit visit) {
    return ifAdministrator(
        visit, () -> Answer.show(TEMPLATE, view(visit, Optional.empty(), Optional.empty())));
  }

  @Override
  public Answer post(Visit visit) {
    return ifAdministrator(visit, () -> bringIn(visit));
  }

  private Answer bringIn(Visit visit) {
    try {
      EventLog log = EventLog.parse(file(visit), ZoneId.of(zone(visit)));
      Result result = new Result(imports.bringIn(log), log.refused());
      return Answer.show(TEMPLATE, view(visit, Optional.of(result), Optional.empty()));
    } catch (IllegalArgumentException | DateTimeException e) {
      Optional<String> error = Optional.of(e.getMessage());
      return Answer.refuse(TEMPLATE, view(visit, Optional.empty(), error));
    }
  }

  private static String file(Visit visit) {
    try {
      Part part = visit.request().getPart("file");
      if (part == null || part.getSize() == 0) {
        throw new IllegalArgumentException("Choose a CSV file first.");
      }
      try (InputStream in = part.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalArgumentException("Choose a CSV file first.", e);
    }
  }

  private static View view(Visit visit, Optional<Result> result, Optional<String> error) {
    return new View(zone(visit), result, error);
  }

  private static String zone(Visit visit) {
    return visit.parameter("zone").orElseGet(() -> visit.user().zone().getId());
  }

  private static Answer ifAdministrator(Visit visit, Supplier<Answer> answer) {
    return visit.user().role() == Role.ADMINISTRATOR
        ? answer.get()
        : Answer.forbidden("Only the administrator may import.");
  }
}
