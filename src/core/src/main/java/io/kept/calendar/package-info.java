/**
 * Business time: when a project is open, and how much open time lies between two instants. The
 * entry type is {@link io.kept.calendar.BusinessCalendar}; everything is immutable.
 *
 * <p><b>Rules.</b> Hours are wall clock, read with the offset of their own date; open time is
 * physical seconds, so a 24-hour day has 23 or 25 hours of it when the clocks change. An opening
 * that the clock skips is the instant of the skip, one that it shows twice the earlier; a closing
 * that it shows twice is the later, a skipped one the skip. Every interval is half-open, but a
 * closing time is a moment of the day that closes: 8 h from Monday 09:00 is Monday 17:00, not
 * Tuesday 09:00. Hours until the next date belong to the date on which they open, and so do their
 * holidays and the versions of hours that are valid from a date on.
 *
 * <p><b>Idea.</b> Hours begin and end on whole minutes, so open time is a row of numbered seconds
 * ({@link io.kept.calendar.OpenSeconds}), and two questions are enough: how many of them come
 * before a second, and which second has a number. {@code between} is a difference of two numbers,
 * {@code add} a number and the second that has it, and the searches for openings and closings are
 * the same.
 *
 * <p><b>Two forms.</b> {@link io.kept.calendar.DayIndex} has prefix sums over the open spans of
 * some years, a table that leads from a day to its spans, and one that leads from a number to its
 * span; it asks no zone rules. {@link io.kept.calendar.ClosedForm} covers 1900 to 2199: between
 * clock changes, holidays and new hours the weeks repeat, so it keeps the sorted beginnings of
 * these phases with what was open before each, and divides. Both are equal to {@link
 * io.kept.calendar.OpenSpans}, a walk from date to date that defines what is right; the tests
 * compare them with each other, with the walk and with somebody who watches a wall clock.
 *
 * <p><b>Cost.</b> Per question, the index takes two divisions and a search among the spans of one
 * day; the closed form a search among the phases and one in the week, log n in both. Neither
 * depends on the span, and nothing is allocated but the answer. Ten years of three spans a day take
 * about 150 kB, the closed form about 28 bytes for each clock change and holiday more. Building
 * both takes a few milliseconds, once per calendar and when first asked. Figures: docs/numbers.md.
 *
 * <p><b>Horizon.</b> Without being told, the index reaches from three years before the first second
 * that is asked for to seven years after it; {@link io.kept.calendar.BusinessCalendar#indexed} says
 * otherwise. Beyond it the closed form answers the same; beyond 1900 to 2199 nothing does.
 */
package io.kept.calendar;
