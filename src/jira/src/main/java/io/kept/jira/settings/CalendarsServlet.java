package io.kept.jira.settings;

import io.kept.jira.page.Door;
import io.kept.jira.page.Look;
import io.kept.jira.setup.ChoiceView;
import io.kept.jira.setup.SetupViews;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /plugins/servlet/kept/calendars}: the calendars, for administrators of Jira. */
@Named
public class CalendarsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Look LOOK = new Look("calendars.vm", "io.kept.calendars");

  private final transient Door door;
  private final transient SetupViews choices;
  private final transient Readers readers;

  @Inject
  public CalendarsServlet(Door door, SetupViews choices, Readers readers) {
    this.door = door;
    this.choices = choices;
    this.readers = readers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.open(
        new Door.Visit(request, response),
        LOOK,
        () -> Map.of("calendars", view(readers.current())));
  }

  private CalendarsView view(Reader reader) {
    return new CalendarsView(
        Arrays.stream(DayOfWeek.values())
            .map(day -> new ChoiceView(day.name(), name(day, reader), false))
            .toList(),
        choices.zones(),
        SetupViews.countries(reader));
  }

  private static String name(DayOfWeek day, Reader reader) {
    return day.getDisplayName(TextStyle.FULL, reader.locale());
  }
}
