package io.kept.sandbox.plugin;

/**
 * What the plugin offers for dashboards, ready to be shown.
 *
 * @param key the complete module key
 * @param amdModule the module that draws it
 * @param configurable whether it has a form of its own
 */
public record DashboardItem(
    String key, String title, String description, String amdModule, boolean configurable) {}
