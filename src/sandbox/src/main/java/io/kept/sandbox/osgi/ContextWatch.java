package io.kept.sandbox.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

/**
 * Waits for one bundle's Spring context and hears of its failure at once. The extender's own types
 * live in its bundle, out of the host's sight, hence the proxy and the names of methods.
 */
final class ContextWatch implements InvocationHandler {
  private static final String LISTENER =
      "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

  private final Bundle watched;
  private final CompletableFuture<ApplicationContext> context = new CompletableFuture<>();

  private ContextWatch(Bundle watched) {
    this.watched = watched;
  }

  /** Starts the bundle and returns its context. */
  static ApplicationContext start(Bundle bundle, Bundle extenderCore, Duration patience) {
    ContextWatch watch = new ContextWatch(bundle);
    ServiceRegistration<?> registration = watch.listen(extenderCore);
    try {
      bundle.start();
      return watch.context.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (BundleException e) {
      throw new BundleFailed(e.getMessage(), e);
    } catch (ExecutionException e) {
      throw new BundleFailed(String.valueOf(e.getCause().getMessage()), e.getCause());
    } catch (TimeoutException e) {
      throw new BundleFailed(
          "its Spring context was not ready within " + patience.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BundleFailed("its start was interrupted", e);
    } finally {
      registration.unregister();
    }
  }

  private ServiceRegistration<?> listen(Bundle extenderCore) {
    BundleContext core = extenderCore.getBundleContext();
    try {
      Class<?> type = extenderCore.loadClass(LISTENER);
      Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
      return core.registerService(LISTENER, listener, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The extender's bundle lacks its listener", e);
    }
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Exception {
    return switch (method.getName()) {
      case "onOsgiApplicationEvent" -> {
        heard((ApplicationContextEvent) arguments[0]);
        yield null;
      }
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "watch of " + watched;
    };
  }

  private void heard(ApplicationContextEvent event) throws ReflectiveOperationException {
    if (ask(event, "getBundle") != watched) {
      return;
    }
    switch (event.getClass().getSimpleName()) {
      case "OsgiBundleContextRefreshedEvent" -> context.complete(event.getApplicationContext());
      case "OsgiBundleContextFailedEvent" ->
          context.completeExceptionally((Throwable) ask(event, "getFailureCause"));
      // Whatever the host offers was there before the bundle started: nobody will come.
      case "BootstrappingDependencyEvent" ->
          context.completeExceptionally(
              new BundleFailed("nobody offers the service it waits for: " + filter(event)));
      default -> {}
    }
  }

  private static Object filter(Object event) throws ReflectiveOperationException {
    return ask(ask(ask(event, "getDependencyEvent"), "getServiceDependency"), "getServiceFilter");
  }

  private static Object ask(Object event, String method) throws ReflectiveOperationException {
    return event.getClass().getMethod(method).invoke(event);
  }
}
