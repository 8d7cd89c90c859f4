package io.kept.jira.wording;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody who reads: on whose wall clock, in which language. */
public record Reader(ZoneId zone, Locale locale) {}
