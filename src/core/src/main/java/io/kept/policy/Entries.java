package io.kept.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what was entered, setting by setting, and gathers what is wrong with it. */
final class Entries {
  private final Map<String, String> texts;
  private final Set<String> known = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();

  Entries(Map<String, String> texts) {
    this.texts = texts;
  }

  /** The value of a setting: the standard one when it is missing, empty when it is faulty. */
  <T> Optional<T> read(String setting, T standard, Format<T> format) {
    known.add(setting);
    return texts.containsKey(setting) ? need(setting, format) : Optional.of(standard);
  }

  /** The value of a setting, empty when it is faulty; missing is as faulty as blank. */
  <T> Optional<T> need(String setting, Format<T> format) {
    known.add(setting);
    String text = text(setting);
    Optional<T> value = format.read().apply(text);
    if (value.isEmpty()) {
      refuse(setting, text.isEmpty() ? Wrong.MISSING : format.wrong(), format.works().apply(text));
    }
    return value;
  }

  void refuse(String setting, Wrong wrong, String works) {
    refuse(new Fault(setting, wrong, text(setting), works));
  }

  void refuse(Fault fault) {
    faults.add(fault);
  }

  boolean has(String setting) {
    return texts.containsKey(setting);
  }

  /** The rows of a list ({@code quote.1}, {@code quote.2.de}), by number, also blank ones. */
  List<String> rows(String list) {
    Pattern row = Pattern.compile(Pattern.quote(list) + "\\.([1-9][0-9]{0,5})(\\..*)?");
    return texts.keySet().stream()
        .filter(row.asMatchPredicate())
        .map(setting -> setting.split("\\.")[1])
        .distinct()
        .sorted(Comparator.comparing(Integer::valueOf))
        .map(number -> list + "." + number)
        .toList();
  }

  /** These may be entered, whether or not they are read. */
  void know(List<String> settings) {
    known.addAll(settings);
  }

  /** Whether nothing was entered for any of these. */
  boolean isBlank(List<String> settings) {
    return settings.stream().allMatch(setting -> text(setting).isEmpty());
  }

  /** All faults, those of settings nobody asked for last. */
  List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    texts.keySet().stream()
        .filter(setting -> !known.contains(setting))
        .map(this::unknown)
        .forEach(all::add);
    return List.copyOf(all);
  }

  private Fault unknown(String setting) {
    String nearest =
        known.stream().max(Comparator.comparing(other -> shared(other, setting))).orElseThrow();
    return new Fault(setting, Wrong.UNKNOWN_SETTING, text(setting), nearest);
  }

  private static int shared(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** What was entered, without surrounding spaces; empty when nothing was. */
  String text(String setting) {
    return texts.getOrDefault(setting, "").strip();
  }
}
