package io.kept.jira.selection;

import io.kept.report.Period;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

/**
 * What an address asks for, as it was written.
 *
 * @param projects by their keys; all that the reader manages when there is none
 * @param values by name, without blank ones
 */
public record Asked(List<String> projects, Map<String, String> values) {
  public static final String PROJECT = "project";
  public static final String PERIOD = "period";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String KIND = "kind";
  public static final String MAKER = "maker";
  public static final String HOLDER = "holder";
  public static final String CUSTOMER = "customer";
  public static final String TYPE = "type";
  public static final String PRIORITY = "priority";
  public static final String LIST = "list";

  private static final List<String> NAMES =
      List.of(PERIOD, FROM, TO, KIND, MAKER, HOLDER, CUSTOMER, TYPE, PRIORITY, LIST);

  public static Asked of(HttpServletRequest request) {
    String[] projects = request.getParameterValues(PROJECT);
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      Optional.ofNullable(request.getParameter(name))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> values.put(name, value));
    }
    return new Asked(
        Stream.of(projects == null ? new String[0] : projects).filter(it -> !it.isBlank()).toList(),
        values);
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The same with another value. */
  public Asked with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new Asked(projects, changed);
  }

  /** The same over a number of weeks until now. */
  public Asked over(String period) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(FROM);
    changed.remove(TO);
    changed.put(PERIOD, period);
    return new Asked(projects, changed);
  }

  /** The same of some days. */
  public Asked during(Period period) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(PERIOD);
    changed.put(FROM, period.from().toString());
    changed.put(TO, period.until().minusDays(1).toString());
    return new Asked(projects, changed);
  }

  /** The same, but for all figures of what is asked for. */
  public Asked withoutList() {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(LIST);
    return new Asked(projects, changed);
  }

  /** As the query of an address, with its question mark; empty when nothing is asked for. */
  public String query() {
    Stream<String> wanted = projects.stream().map(key -> PROJECT + "=" + encode(key));
    Stream<String> others =
        values.entrySet().stream().map(it -> it.getKey() + "=" + encode(it.getValue()));
    String query = Stream.concat(wanted, others).collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
