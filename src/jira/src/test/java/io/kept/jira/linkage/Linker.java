package io.kept.jira.linkage;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the declarations of Jira's API that class files link against, as the JVM would. */
final class Linker {
  /** Our own, inside the plugin's jar. */
  private static final String EMBEDDED = "com.atlassian.plugins.osgi.javaconfig.";

  private final Uses uses;
  private final Evidence evidence;

  Linker(Uses uses, Evidence evidence) {
    this.uses = uses;
    this.evidence = evidence;
  }

  /** Types that are named, members that are used, and all of what is extended or implemented. */
  Set<Declaration> declarations() {
    Set<Declaration> found = new TreeSet<>();
    types().forEach(found::add);
    uses.members().stream().map(this::resolve).flatMap(Optional::stream).forEach(found::add);
    implemented().forEach(found::add);
    return found;
  }

  private Stream<Declaration> types() {
    return uses.types().stream().filter(this::isJira).map(Linker::load).map(Declaration::of);
  }

  /** With all their members: Jira may call each of them. */
  private Stream<Declaration> implemented() {
    return Stream.concat(uses.own().stream().flatMap(Linker::supertypes), uses.lambdas().stream())
        .filter(this::isJira)
        .flatMap(type -> evidence.of(type).stream());
  }

  /** Empty when it is not Jira's, but the plugin's own or the JDK's. */
  private Optional<Declaration> resolve(Declaration named) {
    if (!isOurs(named.type())) {
      return Optional.empty();
    }
    return hierarchy(load(named.type())).stream()
        .filter(type -> Members.declares(type, named.member()))
        .map(Class::getName)
        .findFirst()
        .filter(this::isJira)
        .map(type -> new Declaration(type, named.member()));
  }

  private static Stream<String> supertypes(String type) {
    return hierarchy(load(type)).stream().skip(1).map(Class::getName);
  }

  /** The type, then its superclasses, then all interfaces: the JVM looks in this order. */
  private static Set<Class<?>> hierarchy(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      found.add(one);
    }
    Set.copyOf(found).forEach(one -> addInterfaces(one, found));
    return found;
  }

  private static void addInterfaces(Class<?> type, Set<Class<?>> found) {
    for (Class<?> one : type.getInterfaces()) {
      found.add(one);
      addInterfaces(one, found);
    }
  }

  private boolean isOurs(String type) {
    return isJira(type) || uses.own().contains(type);
  }

  /** Some classes in the packages of Atlassian are embedded in the plugin: those are not Jira's. */
  private boolean isJira(String type) {
    return type.startsWith("com.atlassian.")
        && !type.startsWith(EMBEDDED)
        && !uses.own().contains(type);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Linker.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Named in the plugin, but nowhere to be found: " + name, e);
    }
  }
}
