package io.kept.jira.linkage;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members that a class declares itself, as text. */
final class Members {
  private Members() {}

  static boolean declares(Class<?> type, String member) {
    return Stream.of(fields(type), constructors(type), methods(type))
        .flatMap(texts -> texts)
        .anyMatch(member::equals);
  }

  private static Stream<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .map(field -> field.getName() + ":" + field.getType().getTypeName());
  }

  private static Stream<String> constructors(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .map(constructor -> "<init>" + parameters(constructor));
  }

  private static Stream<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .map(it -> it.getName() + parameters(it) + ":" + it.getReturnType().getTypeName());
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", "(", ")"));
  }
}
