package io.kept.jira.report;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.report.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers and days as one reader sees them. */
final class Numbers {
  private static final String NONE = "–";

  private final Wording wording;
  private final Reader reader;

  Numbers(Wording wording, Reader reader) {
    this.wording = wording;
    this.reader = reader;
  }

  Cell rate(Rate rate) {
    return rate.of() == 0 ? Cell.of(NONE) : Cell.of(percent(rate), rate.share().orElseThrow());
  }

  /** Rounded down, so that 1,999 of 2,000 are not 100 %. */
  String percent(Rate rate) {
    return rate.of() == 0
        ? NONE
        : percent(
            BigDecimal.valueOf(rate.met())
                .divide(BigDecimal.valueOf(rate.of()), 3, RoundingMode.DOWN));
  }

  /** Where the rate lies with 95 % confidence. */
  Cell interval(Rate rate) {
    return rate.of() == 0
        ? Cell.of(NONE)
        : Cell.of(range(rate.interval().low(), rate.interval().high()));
  }

  /** Rounded outwards. */
  String range(double low, double high) {
    return wording.text(
        reader,
        "kept.rate.range",
        percent(BigDecimal.valueOf(low).setScale(3, RoundingMode.FLOOR)),
        percent(BigDecimal.valueOf(high).setScale(3, RoundingMode.CEILING)));
  }

  /** A share, rounded down. */
  String share(double share) {
    return percent(BigDecimal.valueOf(share).setScale(3, RoundingMode.FLOOR));
  }

  /** A whole number with its thousands apart. */
  String whole(long number) {
    return NumberFormat.getIntegerInstance(reader.locale()).format(number);
  }

  String day(LocalDate day) {
    String pattern = wording.text(reader, "kept.rate.week.pattern");
    return DateTimeFormatter.ofPattern(pattern, reader.locale()).format(day);
  }

  String time(Instant at) {
    String pattern = wording.text(reader, "kept.rate.week.pattern") + ", HH:mm";
    return DateTimeFormatter.ofPattern(pattern, reader.locale()).format(at.atZone(reader.zone()));
  }

  private String percent(BigDecimal share) {
    NumberFormat percent = NumberFormat.getPercentInstance(reader.locale());
    percent.setMaximumFractionDigits(1);
    return percent.format(share);
  }
}
