package io.kept.sandbox.rest;

import java.util.Collection;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Resources that exist already. Jersey knows their classes and finds the objects where it would
 * construct its own: of an object that is registered as such it warns.
 */
public abstract class Resources extends ResourceConfig {
  protected Resources(Collection<?> resources) {
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
    resources.forEach(resource -> register(resource.getClass()));
    register(new Instances(resources));
  }

  private static final class Instances extends AbstractBinder {
    private final Collection<?> instances;

    Instances(Collection<?> instances) {
      this.instances = instances;
    }

    @Override
    protected void configure() {
      instances.forEach(this::bindToItsClass);
    }

    private <T> void bindToItsClass(T instance) {
      bind(instance).to(instance.getClass());
    }
  }
}
