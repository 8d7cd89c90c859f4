package io.kept.sandbox.velocity;

/** A class of the plugin as templates see it. */
public record Row(String name) {
  public String getTitle() {
    return name;
  }

  public boolean isOpen() {
    return true;
  }
}
