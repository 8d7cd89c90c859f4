package io.kept.sandbox.user;

import java.time.ZoneId;
import java.util.Locale;

/** In which language and zone a user reads. */
public record Preferences(Locale locale, ZoneId zone) {}
