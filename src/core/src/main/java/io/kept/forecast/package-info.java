/**
 * How long comparable issues take, and what that says about a promise.
 *
 * <p>A {@link io.kept.forecast.Curve} is the product-limit estimate of the share of issues that are
 * still open at an age (Kaplan &amp; Meier, "Nonparametric Estimation from Incomplete
 * Observations", Journal of the American Statistical Association 53, 1958): an issue that is still
 * open counts for as long as it has been seen, so slow issues are not overlooked because they are
 * not done. Issues are remembered by the month they were opened in, and only the latest months
 * count, because desks change. The entry type is {@link io.kept.forecast.Forecast}.
 *
 * <p>Ages are kept to the minute up to an hour and to 1/32 above it, so a group's month is some
 * hundred counters at most, plus eight bytes for each issue that is still open. An update is a
 * search among the counters and one in the sorted array of open issues, where an issue that ends
 * closes its gap by one array move; a curve is one walk over the counters with a search among the
 * open issues at each; a question to a curve is a binary search.
 */
package io.kept.forecast;
