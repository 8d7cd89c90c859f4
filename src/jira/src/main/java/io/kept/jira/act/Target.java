package io.kept.jira.act;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.promise.PromiseId;
import java.util.OptionalInt;

/**
 * Which promise somebody means.
 *
 * @param user who; null when nobody is logged in, as Jira says it
 * @param seen the entries of the promise when the user looked at it; empty when they do not care
 */
public record Target(ApplicationUser user, PromiseId promise, OptionalInt seen) {}
