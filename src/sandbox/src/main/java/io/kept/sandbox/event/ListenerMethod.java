package io.kept.sandbox.event;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** One annotated method of a listener. */
record ListenerMethod(Object listener, Method method) {
  /**
   * The methods of {@code listener} that want events.
   *
   * @throws IllegalArgumentException when one of them could not be called by Jira
   */
  static List<ListenerMethod> of(Object listener) {
    return Arrays.stream(listener.getClass().getMethods())
        .filter(method -> method.isAnnotationPresent(EventListener.class))
        .map(method -> new ListenerMethod(listener, checked(method)))
        .toList();
  }

  boolean wants(Object event) {
    return method.getParameterTypes()[0].isInstance(event);
  }

  /** Calls the method; what it throws comes as the cause. */
  void call(Object event) throws InvocationTargetException, IllegalAccessException {
    method.invoke(listener, event);
  }

  private static Method checked(Method method) {
    if (method.getParameterCount() != 1
        || !Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
      throw new IllegalArgumentException(
          "An event listener is a public method of a public class with one parameter: " + method);
    }
    return method;
  }
}
