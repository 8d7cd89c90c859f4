package io.kept.sandbox.plugin;

import java.util.function.Supplier;

/** An enabled dashboard item. */
record DashboardItemModule(
    String key, Supplier<String> title, Supplier<String> description, Drawing drawing)
    implements Module {

  /** By which AMD module, and whether it has a form of its own. */
  record Drawing(String amdModule, boolean configurable) {}

  DashboardItem item() {
    return new DashboardItem(
        key, title.get(), description.get(), drawing.amdModule(), drawing.configurable());
  }
}
