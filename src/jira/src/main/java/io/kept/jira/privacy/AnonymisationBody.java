package io.kept.jira.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The body of a request to forget a user, as it came: the key may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnonymisationBody(String user) {}
