package io.kept.jira.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What class files name, as they name it.
 *
 * @param own the classes themselves
 * @param types every type named anywhere
 * @param lambdas the interfaces that lambdas and method references implement
 * @param members fields and methods, each with the type it is named on
 */
record Uses(Set<String> own, Set<String> types, Set<String> lambdas, Set<Declaration> members) {

  /** Of all class files below a folder. */
  static Uses of(Path classes) {
    Uses uses = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".class")).toList();
      for (Path file : all) {
        uses.add(new ClassReader(Files.readAllBytes(file)));
      }
      return uses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(ClassReader reader) {
    own.add(name(reader.getClassName()));
    reader.accept(new ClassRemapper(new ClassWriter(0), new Names()), ClassReader.SKIP_DEBUG);
  }

  private static String name(String internalName) {
    return Type.getObjectType(internalName).getClassName();
  }

  /** Renames nothing: it is asked for every name in the class file, which is all we want. */
  private final class Names extends Remapper {
    @Override
    public String map(String internalName) {
      types.add(name(internalName));
      return internalName;
    }

    @Override
    public String mapMethodName(String owner, String method, String descriptor) {
      String parameters =
          Arrays.stream(Type.getArgumentTypes(descriptor))
              .map(Type::getClassName)
              .collect(Collectors.joining(",", "(", ")"));
      String returned = ":" + Type.getReturnType(descriptor).getClassName();
      add(owner, method + parameters + (method.startsWith("<") ? "" : returned));
      return method;
    }

    @Override
    public String mapFieldName(String owner, String field, String descriptor) {
      add(owner, field + ":" + Type.getType(descriptor).getClassName());
      return field;
    }

    @Override
    public String mapInvokeDynamicMethodName(String method, String descriptor) {
      lambdas.add(Type.getReturnType(descriptor).getClassName());
      return method;
    }

    /** Arrays have members too, clone() for one, but those are never Jira's. */
    private void add(String owner, String member) {
      if (!owner.startsWith("[")) {
        members.add(new Declaration(name(owner), member));
      }
    }
  }
}
