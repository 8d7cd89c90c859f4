package io.kept.jira.report;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.report.Rate;
import io.kept.report.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says kept rates in sentences, never without their denominator. */
public class RateSentences {
  private final Wording wording;

  public RateSentences(Wording wording) {
    this.wording = wording;
  }

  /** How many of how many were kept. */
  public String rate(Tally tally, Reader reader) {
    return tally.judged() == 0
        ? wording.text(reader, "kept.said.none")
        : wording.text(
            reader,
            "kept.rate.sentence",
            tally.kept(),
            tally.judged(),
            percent(tally.rate(), reader.locale()));
  }

  /** The same in as few signs as there can be; a dash when nothing was kept or broken. */
  public String brief(Tally tally, Reader reader) {
    return tally.judged() == 0
        ? "–"
        : wording.text(
            reader,
            "kept.said.brief",
            percent(tally.rate(), reader.locale()),
            tally.kept(),
            tally.judged());
  }

  /** What so few can hide; empty where there are enough, or none. */
  public String caution(Rate rate, Reader reader) {
    if (rate.of() == 0 || !rate.isSmall()) {
      return "";
    }
    return wording.text(
        reader,
        "kept.said.few",
        percent(rate.interval().low(), RoundingMode.DOWN, reader.locale()),
        percent(rate.interval().high(), RoundingMode.UP, reader.locale()));
  }

  /** What is not in the rate. */
  public String leftOut(Tally tally, Reader reader) {
    return wording.text(
        reader, "kept.said.left_out", tally.open(), tally.withdrawn(), tally.renegotiated());
  }

  /** A day as it is written in a table. */
  public String day(LocalDate day, Reader reader) {
    String pattern = wording.text(reader, "kept.rate.week.pattern");
    return DateTimeFormatter.ofPattern(pattern, reader.locale()).format(day);
  }

  /** Rounded down, so that 1,999 of 2,000 are not 100 %. */
  public static String percent(Rate rate, Locale locale) {
    return format(
        BigDecimal.valueOf(rate.met()).divide(BigDecimal.valueOf(rate.of()), 3, RoundingMode.DOWN),
        locale);
  }

  private static String percent(double share, RoundingMode rounding, Locale locale) {
    return format(BigDecimal.valueOf(share).setScale(2, rounding), locale);
  }

  private static String format(BigDecimal share, Locale locale) {
    NumberFormat percent = NumberFormat.getPercentInstance(locale);
    percent.setMaximumFractionDigits(1);
    return percent.format(share);
  }
}
