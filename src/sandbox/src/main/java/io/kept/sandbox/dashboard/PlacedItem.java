package io.kept.sandbox.dashboard;

/**
 * An item on somebody's dashboard.
 *
 * @param moduleKey the complete key of the module it is one of
 * @param preferences a JSON object, as the item last saved it
 */
public record PlacedItem(long id, String moduleKey, String preferences) {}
