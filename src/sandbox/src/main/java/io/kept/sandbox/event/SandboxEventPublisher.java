package io.kept.sandbox.event;

import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls every listener in the thread that publishes; one that fails is logged and stops nobody. */
public final class SandboxEventPublisher implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxEventPublisher.class);

  private final Map<Identity, List<ListenerMethod>> listeners = new ConcurrentHashMap<>();

  @Override
  public void publish(Object event) {
    for (List<ListenerMethod> methods : listeners.values()) {
      for (ListenerMethod method : methods) {
        if (method.wants(event)) {
          call(method, event);
        }
      }
    }
  }

  @Override
  public void register(Object listener) {
    listeners.put(new Identity(listener), ListenerMethod.of(listener));
  }

  @Override
  public void unregister(Object listener) {
    listeners.remove(new Identity(listener));
  }

  private static void call(ListenerMethod method, Object event) {
    try {
      method.call(event);
    } catch (InvocationTargetException e) {
      LOG.error("Listener {} failed.", method.method(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot call " + method.method(), e);
    }
  }

  /** Listeners are told apart by what they are, not by what they equal. */
  private record Identity(Object listener) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity that && listener == that.listener;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(listener);
    }
  }
}
