package io.kept.quote;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Quotes grown from the grammar of {@code docs/quotes.md}: rules whose parts are in {@code <>}. */
final class SpokenGrammar {

  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry(
              "quote",
              "<within><elapsed>|<within><open>|<by><day>|<by><clock>|before <clock>"
                  + "|<by><day> <by><clock>|<day>, <clock>|<short> <clock>|<by><clock> <by><day>"
                  + "|<by><week>|<by><iso>|<isodate> <clock>|<period>"),
          Map.entry(
              "within",
              "|in |within |within the next |innerhalb von |binnen |in den nächsten |innerhalb "),
          Map.entry(
              "by",
              "|by |at |on |until |bis |bis zum |um |am |spätestens |no later than |bis"
                  + " spätestens "),
          Map.entry(
              "elapsed", "<amount>|<amount> <amount>|<amount> and <amount>|<amount>, <amount>"),
          Map.entry(
              "amount",
              "<n><unit>|<n> <unit>|<n>.5h|<n>,25 Stunden|an hour|half an hour|eine halbe Stunde"
                  + "|einer Viertelstunde|zwei Tage|anderthalb Stunden|30 Min."),
          Map.entry("unit", "m|min|minutes|Minuten|h|hrs|Stunde|STD|d|days|Tagen|w|weeks|Wochen"),
          Map.entry("open", "<openamount>|<openamount> <openamount>|<openamount> und <openamount>"),
          Map.entry(
              "openamount",
              "<n>bd|<n>bh|<n> business days|<n> Werktage|<n> Arbeitstagen|one working day"),
          Map.entry("period", "PT<n>M|PT<n>H<n>M|P<n>D|P<n>W|P<n>DT<n>H"),
          Map.entry(
              "clock",
              "1<n>:3<n>|0<n>:0<n>|<n>pm|<n>:15 pm|<n>.30 am|1<n> Uhr|<n>.45 Uhr|<n> Uhr 30|noon"
                  + "|Mittag|midnight|Mitternacht|eod|end of the day|close of business|Feierabend"
                  + "|ende des tages|0<n>:0<n>:59"),
          Map.entry(
              "day",
              "today|heute|tomorrow|morgen|übermorgen|uebermorgen|day after tomorrow|Fri|Sunday"
                  + "|Mittwoch|this Monday|kommenden Montag|next Friday|nächsten Freitag"
                  + "|Freitag nächster Woche|next week Tuesday|<date>|<date> 2029|<isodate>"),
          Map.entry(
              "date", "<n>.12.|1<n>.<n>.|2<n>. März|<n> December|Dec <n>|May <n>th|<n>th of June"),
          Map.entry("short", "Mo|di|mi|Do|fr|sa|so"),
          Map.entry("week", "eow|end of week|Ende der Woche|end of next week|Ende nächster Woche"),
          Map.entry("isodate", "2026-03-2<n>|2030-0<n>-1<n>"),
          Map.entry(
              "iso",
              "<isodate>T1<n>:00|<isodate>T02:3<n>:59Z|<isodate>"
                  + " 1<n>:00+0100|<isodate>T0<n>:00-03:30|<isodate>T1<n>:59:59.999+14"),
          Map.entry("n", "1|2|3|4|5|6|7|8"));

  private SpokenGrammar() {}

  static Arbitrary<String> quotes() {
    return grow("<quote>");
  }

  private static Arbitrary<String> grow(String text) {
    int start = text.indexOf('<');
    if (start < 0) {
      return Arbitraries.just(text);
    }
    int end = text.indexOf('>', start);
    List<String> ways = List.of(RULES.get(text.substring(start + 1, end)).split("\\|", -1));
    return Arbitraries.of(ways)
        .flatMap(way -> grow(text.substring(0, start) + way + text.substring(end + 1)));
  }
}
