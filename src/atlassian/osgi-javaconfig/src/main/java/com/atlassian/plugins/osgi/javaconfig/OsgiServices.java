package com.atlassian.plugins.osgi.javaconfig;

import java.util.Hashtable;
import org.eclipse.gemini.blueprint.service.exporter.support.OsgiServiceFactoryBean;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.FactoryBean;

/** Imports services from, and exports services to, the OSGi registry of the running plugin. */
public final class OsgiServices {
  private OsgiServices() {}

  /**
   * A proxy for the host's service. It follows the service when that is restarted; while nobody
   * offers it, calls wait (five minutes at most) and then fail.
   */
  public static <T> T importOsgiService(Class<T> serviceClass) {
    OsgiServiceProxyFactoryBean proxy = new OsgiServiceProxyFactoryBean();
    proxy.setBundleContext(bundleContext());
    proxy.setBeanClassLoader(OsgiServices.class.getClassLoader());
    proxy.setInterfaces(new Class<?>[] {serviceClass});
    proxy.afterPropertiesSet();
    return serviceClass.cast(proxy.getObject());
  }

  /** Publishes the bean for as long as the returned factory bean lives in its Spring context. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public static FactoryBean<ServiceRegistration> exportOsgiService(
      Object bean, ExportOptions options) {
    OsgiServiceFactoryBean exporter = new OsgiServiceFactoryBean();
    exporter.setBundleContext(bundleContext());
    exporter.setBeanClassLoader(OsgiServices.class.getClassLoader());
    exporter.setTarget(bean);
    exporter.setInterfaces(options.getInterfaces());
    exporter.setServiceProperties(new Hashtable<>(options.getProperties()));
    return (FactoryBean) exporter;
  }

  private static BundleContext bundleContext() {
    return FrameworkUtil.getBundle(OsgiServices.class).getBundleContext();
  }
}
