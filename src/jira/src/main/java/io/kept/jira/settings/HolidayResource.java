package io.kept.jira.settings;

import io.kept.calendar.Holiday;
import io.kept.calendar.OpenHours;
import io.kept.calendars.HolidayFile;
import io.kept.calendars.HolidayFile.Reason;
import io.kept.calendars.PublicHolidays;
import io.kept.jira.rest.Json;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * {@code /rest/kept/1.0/holidays}: holidays for a calendar, of a country or from an iCalendar file,
 * for administrators of Jira. Nothing is saved.
 */
@Named
@Path("holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HolidayResource {
  private static final Map<Reason, String> REASONS =
      Map.of(
          Reason.TOO_LARGE, "kept.calendars.file.large",
          Reason.NO_CALENDAR, "kept.calendars.file.other",
          Reason.UNREADABLE, "kept.calendars.file.unreadable",
          Reason.TOO_MANY_DATES, "kept.calendars.file.dates",
          Reason.TOO_LONG, "kept.calendars.file.long",
          Reason.TOO_OFTEN, "kept.calendars.file.often",
          Reason.TOO_MANY_TIMES, "kept.calendars.file.times");

  private final Doors doors;
  private final Readers readers;
  private final Wording wording;

  @Inject
  public HolidayResource(Doors doors, Readers readers, Wording wording) {
    this.doors = doors;
    this.readers = readers;
    this.wording = wording;
  }

  /** The public holidays of a country, or of a region of it, in all years that are known. */
  @GET
  public Response ofCountry(
      @QueryParam("country") String country, @QueryParam("region") String region) {
    return doors.jira(
        user -> {
          if (country == null || !PublicHolidays.countries().contains(country)) {
            return refuse(text("kept.setup.no_country"), "country");
          }
          return known(country, Optional.ofNullable(region).filter(it -> !it.isBlank()))
              .map(it -> json(it.in(PublicHolidays.years(), reader().locale())))
              .orElseGet(() -> refuse(text("kept.setup.no_region"), "region"));
        });
  }

  /**
   * What an iCalendar file closes: {@code {"zone": "Europe/Berlin", "file": "BEGIN:VCALENDAR"}}.
   */
  @POST
  public Response ofFile(String body) {
    return doors.jira(
        user ->
            Json.read(body, HolidayBody.class, HolidayBody.MOST_CHARACTERS)
                .filter(it -> it.file() != null)
                .map(this::read)
                .orElseGet(doors::unreadable));
  }

  private Response read(HolidayBody body) {
    return body.clock()
        .map(zone -> read(body.file(), zone))
        .orElseGet(() -> refuse(text("kept.setup.no_zone"), "zone"));
  }

  private Response read(String file, ZoneId zone) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    HolidayFile read = HolidayFile.read(bytes, zone, PublicHolidays.years());
    return read instanceof HolidayFile.Refused refused
        ? refuse(why(refused), "file")
        : json(((HolidayFile.Read) read).holidays());
  }

  private String why(HolidayFile.Refused refused) {
    String key = REASONS.get(refused.reason());
    return refused.event().isEmpty() ? text(key) : wording.text(reader(), key, refused.event());
  }

  private static Optional<PublicHolidays> known(String country, Optional<String> region) {
    if (region.isEmpty()) {
      return Optional.of(PublicHolidays.of(country));
    }
    try {
      return Optional.of(PublicHolidays.of(country, region.get()));
    } catch (IllegalArgumentException noSuchRegion) {
      return Optional.empty();
    }
  }

  private static Response json(List<Holiday> holidays) {
    return Json.ok(Map.of("holidays", holidays.stream().map(HolidayResource::json).toList()));
  }

  private static Map<String, Object> json(Holiday holiday) {
    return Map.of(
        "date", holiday.date().toString(),
        "closed", new OpenHours(holiday.from(), holiday.until()).toString(),
        "name", holiday.name());
  }

  private static Response refuse(String sentence, String field) {
    return Json.problem(400, sentence, field);
  }

  private String text(String key) {
    return wording.text(reader(), key);
  }

  private Reader reader() {
    return readers.current();
  }
}
