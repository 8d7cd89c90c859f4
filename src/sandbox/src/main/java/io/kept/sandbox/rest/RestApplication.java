package io.kept.sandbox.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Collection;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The resources of one REST module, for users who are logged in. */
public final class RestApplication extends ResourceConfig {
  public RestApplication(Collection<Object> resources, JiraAuthenticationContext authentication) {
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
    resources.forEach(resource -> register(resource.getClass()));
    register(new PluginBeans(resources));
    registerInstances(new LoggedInOnly(authentication), new XsrfCheck(), new FailureResponses());
  }

  /** Lets Jersey find the plugin's own objects where it would construct its own. */
  private static final class PluginBeans extends AbstractBinder {
    private final Collection<Object> beans;

    PluginBeans(Collection<Object> beans) {
      this.beans = beans;
    }

    @Override
    protected void configure() {
      beans.forEach(bean -> bind(bean).to(bean.getClass()));
    }
  }
}
