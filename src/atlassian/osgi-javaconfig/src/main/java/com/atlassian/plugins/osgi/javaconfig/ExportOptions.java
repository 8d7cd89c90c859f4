package com.atlassian.plugins.osgi.javaconfig;

import java.util.Map;
import java.util.stream.Stream;

/** Under which interfaces a bean is exported. Immutable. */
public final class ExportOptions {
  private final Class<?>[] interfaces;

  private ExportOptions(Class<?>[] interfaces) {
    this.interfaces = interfaces;
  }

  public static ExportOptions as(Class<?> first, Class<?>... others) {
    return new ExportOptions(
        Stream.concat(Stream.of(first), Stream.of(others)).toArray(Class<?>[]::new));
  }

  public Class<?>[] getInterfaces() {
    return interfaces.clone();
  }

  public Map<String, Object> getProperties() {
    return Map.of();
  }
}
