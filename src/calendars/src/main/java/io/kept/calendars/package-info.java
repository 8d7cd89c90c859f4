/**
 * Holidays that others already keep: the public ones of a country or region, and those of an
 * iCalendar file.
 *
 * <p>Both end as plain {@link io.kept.calendar.Holiday}s, so that the core knows neither library. A
 * file comes from strangers: it is bounded in size and in dates, and a refusal is a value that says
 * why, never an exception; the words are its reader's. Entry types: {@link
 * io.kept.calendars.PublicHolidays} and {@link io.kept.calendars.HolidayFile}.
 */
package io.kept.calendars;
