package io.kept.sandbox.plugin;

import io.kept.sandbox.osgi.PluginBundle;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Loads the classes of the descriptor through the plugin's bundle, and makes objects of them. */
final class PluginClasses {
  private final PluginBundle bundle;
  private final Map<Class<?>, Object> hostServices;

  PluginClasses(PluginBundle bundle, Map<Class<?>, Object> hostServices) {
    this.bundle = bundle;
    this.hostServices = hostServices;
  }

  <T> Class<? extends T> load(String className, Class<T> type) {
    Class<?> loaded = bundle.load(className);
    if (!type.isAssignableFrom(loaded)) {
      throw new BadDescriptor(className + " is not a " + type.getName());
    }
    return loaded.asSubclass(type);
  }

  /** A new object: the plugin's own from its context, one of Jira's from Jira's services. */
  <T> T create(String className, Class<T> type) {
    Class<? extends T> loaded = load(className, type);
    return loaded.getClassLoader() == bundle.classLoader()
        ? type.cast(bundle.create(loaded))
        : createFromHost(loaded);
  }

  /** The plugin's bean of that class, or a new object when it has none. */
  <T> T beanOrNew(String className, Class<T> type) {
    return bundle
        .bean(load(className, type))
        .map(type::cast)
        .orElseGet(() -> create(className, type));
  }

  private <T> T createFromHost(Class<T> type) {
    try {
      @SuppressWarnings("unchecked") // a class's own constructors make objects of that class
      Constructor<T> constructor = (Constructor<T>) type.getConstructors()[0];
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes()).map(this::hostService).toArray();
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new BadDescriptor(type.getName() + " cannot be constructed: " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new BadDescriptor(type.getName() + " cannot be constructed: " + e);
    }
  }

  private Object hostService(Class<?> type) {
    return Optional.ofNullable(hostServices.get(type))
        .orElseThrow(() -> new BadDescriptor("this sandbox has no " + type.getName()));
  }
}
