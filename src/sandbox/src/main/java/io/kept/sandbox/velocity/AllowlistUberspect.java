package io.kept.sandbox.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.SecureIntrospectorImpl;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the methods that templates call, properties included, and refuses what is not allowed. */
public final class AllowlistUberspect extends SecureUberspector {
  static final String ALLOWLIST = "io.kept.sandbox.allowlist";

  private static final Logger LOG = LoggerFactory.getLogger(AllowlistUberspect.class);

  private RuntimeServices runtime;

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    super.setRuntimeServices(services);
    runtime = services;
  }

  @Override
  public void init() {
    String[] classes = configured(RuntimeConstants.INTROSPECTOR_RESTRICT_CLASSES);
    String[] packages = configured(RuntimeConstants.INTROSPECTOR_RESTRICT_PACKAGES);
    Allowlist allowlist = (Allowlist) runtime.getApplicationAttribute(ALLOWLIST);
    introspector =
        new SecureIntrospectorImpl(classes, packages, log) {
          @Override
          @SuppressWarnings("rawtypes") // as in Velocity
          public Method getMethod(Class type, String name, Object[] arguments) {
            return checked(super.getMethod(type, name, arguments), allowlist);
          }
        };
  }

  private static Method checked(Method method, Allowlist allowlist) {
    if (method != null && !allowlist.allows(method)) {
      NotAllowlisted refusal = new NotAllowlisted(method);
      LOG.error(refusal.getMessage());
      throw refusal;
    }
    return method;
  }

  private String[] configured(String key) {
    return runtime.getConfiguration().getStringArray(key);
  }
}
