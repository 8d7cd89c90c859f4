package io.kept.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from compiled classes what another class could link against. */
final class Declared {
  private Declared() {}

  /** The public types below a folder of classes, with their public and protected members. */
  static List<Declaration> in(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .flatMap(name -> by(load(name.replace('/', '.').replace('\\', '.'))))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type itself and its own members; nothing when it is not public. */
  static Stream<Declaration> by(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return Stream.empty();
    }
    return Stream.of(
            Stream.of(kind(type)),
            linkable(type.getDeclaredFields()).map(Declared::text),
            linkable(type.getDeclaredConstructors()).map(it -> "<init>" + parameters(it)),
            linkable(type.getDeclaredMethods()).map(Declared::text))
        .flatMap(members -> members)
        .map(member -> new Declaration(type.getName(), member));
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : "class";
  }

  private static <M extends Member> Stream<M> linkable(M[] members) {
    return Arrays.stream(members)
        .filter(it -> (it.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
        .filter(it -> !it.isSynthetic());
  }

  private static String text(Field field) {
    return statically(field) + field.getName() + ":" + field.getType().getTypeName();
  }

  private static String text(Method method) {
    String returned = method.getReturnType().getTypeName();
    return statically(method) + method.getName() + parameters(method) + ":" + returned;
  }

  private static String statically(Member member) {
    return Modifier.isStatic(member.getModifiers()) ? "static " : "";
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Declared.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("A class file without its class: " + name, e);
    }
  }
}
