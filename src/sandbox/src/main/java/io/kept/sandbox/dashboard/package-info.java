/**
 * The one dashboard that each user has, with the items that the plugin offers. Entry type: {@link
 * io.kept.sandbox.dashboard.Dashboards}.
 */
package io.kept.sandbox.dashboard;
