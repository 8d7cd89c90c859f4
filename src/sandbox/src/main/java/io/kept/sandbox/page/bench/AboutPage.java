package io.kept.sandbox.page.bench;

import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.InstalledPlugin;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.plugin.Plugin;
import java.util.Optional;

/** What the sandbox is, and which plugin runs in it. */
public final class AboutPage implements Page {
  private final InstalledPlugin plugin;
  private final String data;

  /** {@code data} says where the data is kept. */
  public AboutPage(InstalledPlugin plugin, String data) {
    this.plugin = plugin;
    this.data = data;
  }

  public record View(Optional<Plugin> plugin, String java, String data) {}

  @Override
  public Answer get(Visit visit) {
    String java = System.getProperty("java.vm.name") + " " + Runtime.version();
    return Answer.show("bench/about", new View(plugin.plugin(), java, data));
  }
}
