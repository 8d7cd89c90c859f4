package io.kept.jira.settings;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.kept.jira.export.Defused;
import io.kept.jira.rest.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** {@code /rest/kept/1.0/changes}: who changed which setting when, for administrators of Jira. */
@Named
@Path("changes")
public class TrailResource {
  private static final int MOST = 1000;
  private static final String CSV = "csv";
  private static final CsvMapper MAPPER = new CsvMapper();
  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
  private static final List<String> COLUMNS =
      List.of("at", "by", "name", "what", "where", "version", "entered");

  private final Doors doors;
  private final Trail trail;
  private final People people;

  @Inject
  public TrailResource(Doors doors, Trail trail, People people) {
    this.doors = doors;
    this.trail = trail;
    this.people = people;
  }

  /** The newest thousand changes, as JSON or in a file for spreadsheets. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response look(@QueryParam("format") String format) {
    return doors.jira(
        user -> {
          List<Map<String, Object>> changes = trail.newest(MOST).stream().map(this::json).toList();
          return CSV.equals(format) ? csv(changes) : Json.ok(Map.of("changes", changes));
        });
  }

  private Map<String, Object> json(Changed change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("what", change.what());
    json.put("where", change.where());
    json.put("version", change.version());
    people.sign(json, change.by(), change.at());
    json.put("entered", change.entered());
    return json;
  }

  private static Response csv(List<Map<String, Object>> changes) {
    return Response.ok(lines(changes))
        .type("text/csv;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"kept-changes.csv\"")
        .build();
  }

  private static String lines(List<Map<String, Object>> changes) {
    StringWriter file = new StringWriter();
    try (SequenceWriter lines = MAPPER.writer(LINES).writeValues(file)) {
      lines.write(COLUMNS);
      for (Map<String, Object> change : changes) {
        lines.write(
            COLUMNS.stream()
                .map(column -> Defused.text(String.valueOf(change.get(column))))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }
}
