package io.kept.sandbox.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The methods of a plugin's own classes that its templates may call. Those of the JDK and of Jira
 * are on Jira's own list.
 */
public final class Allowlist {
  private final ClassLoader plugin;
  private final Set<String> signatures = ConcurrentHashMap.newKeySet();

  public Allowlist(ClassLoader plugin) {
    this.plugin = plugin;
  }

  public void add(Method method) {
    signatures.add(signature(method));
  }

  boolean allows(Method method) {
    return !owns(method.getDeclaringClass()) || signatures.contains(signature(method));
  }

  /** Whether the class is the plugin's own, so that its methods can and must be listed. */
  public boolean owns(Class<?> type) {
    return type.getClassLoader() == plugin;
  }

  /** As a descriptor writes it: {@code com.acme.Row#format(java.lang.String int)}. */
  public static String signature(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getTypeName)
            .collect(Collectors.joining(" "));
    return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
  }
}
