package io.kept.jira.administration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kept.jira.forecast.Learning.State;

/** The body of a request to let learning rest or go on, as it came: the state may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LearningBody(State state) {}
