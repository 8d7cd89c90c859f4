package io.kept.sandbox.osgi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.hooks.service.ListenerHook;

/**
 * Notes which services one bundle listens for. An imported service that nobody offers is not missed
 * until the plugin calls it, and then the call waits for minutes.
 */
final class WantedServices implements ListenerHook {
  private final Bundle bundle;
  private final Set<String> filters = new ConcurrentSkipListSet<>();

  WantedServices(Bundle bundle) {
    this.bundle = bundle;
  }

  @Override
  public void added(Collection<ListenerInfo> listeners) {
    listeners.stream()
        .filter(listener -> bundle.equals(listener.getBundleContext().getBundle()))
        .filter(listener -> listener.getFilter() != null)
        .forEach(listener -> filters.add(listener.getFilter()));
  }

  @Override
  public void removed(Collection<ListenerInfo> listeners) {}

  List<String> unmet() {
    BundleContext context = bundle.getBundleContext();
    return filters.stream().filter(filter -> nobodyOffers(filter, context)).toList();
  }

  private static boolean nobodyOffers(String filter, BundleContext context) {
    try {
      return context.getServiceReferences((String) null, filter) == null;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
