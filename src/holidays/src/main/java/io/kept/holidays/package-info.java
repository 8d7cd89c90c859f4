/**
 * Asks Jollyday, when Kept is built, for the public holidays of every country that it knows, and
 * writes them as tables that need no library to be read. So the plugin carries dates instead of an
 * XML binding, which would make it half as large again and would have to find its classes inside
 * Jira. Entry type: {@link io.kept.holidays.WriteTables}.
 */
package io.kept.holidays;
