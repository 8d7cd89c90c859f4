package io.kept.notice;

import io.kept.promise.Person;

/** What an agent has put into words; it is posted in that agent's name. */
public record Letter(Person author, String line) {}
