package io.kept.sandbox.osgi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import io.kept.sandbox.osgi.scanner.ScannerNamespaceHandler;
import java.util.List;
import javax.annotation.PostConstruct;
import javax.inject.Inject;
import javax.servlet.Servlet;
import javax.ws.rs.Path;
import net.java.ao.RawEntity;
import org.aopalliance.aop.Advice;
import org.apache.commons.logging.Log;
import org.slf4j.Logger;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.SpringVersion;
import org.springframework.expression.Expression;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The packages below {@code prefix} in the jar (or folder) of {@code anchor}, offered to bundles in
 * each of {@code versions}. Some are offered as two versions because plugins ask for either.
 */
record HostExport(Class<?> anchor, String prefix, List<String> versions) {
  static List<HostExport> all() {
    String spring = SpringVersion.getVersion();
    return List.of(
        of(Issue.class, "com.atlassian.", "0"),
        of(UserLoggedInCondition.class, "com.atlassian.", "0"),
        of(ScannerNamespaceHandler.class, ScannerNamespaceHandler.class.getPackageName(), "0"),
        of(RawEntity.class, "net.java.ao", "3.2.3"),
        of(FunctionProvider.class, "com.opensymphony.workflow", "2.7.0"),
        of(PropertySet.class, "com.opensymphony.module.propertyset", "1.3.0"),
        of(BeanFactory.class, "org.springframework.", spring),
        of(ApplicationContext.class, "org.springframework.", spring),
        of(SpringVersion.class, "org.springframework.", spring),
        of(Advisor.class, "org.springframework.", spring),
        of(Expression.class, "org.springframework.", spring),
        of(PlatformTransactionManager.class, "org.springframework.", spring),
        of(Advice.class, "org.aopalliance.", "1.0.0"),
        of(Log.class, "org.apache.commons.logging", "1.2.0"),
        of(Servlet.class, "javax.servlet", "3.1.0", "4.0.0"),
        of(Path.class, "javax.ws.rs", "1.1.1", "2.1.6"),
        of(Inject.class, "javax.inject", "1.0.0"),
        of(PostConstruct.class, "javax.annotation", "1.3.5"),
        of(Logger.class, "org.slf4j", "1.7.36", "2.0.16"));
  }

  private static HostExport of(Class<?> anchor, String prefix, String... versions) {
    return new HostExport(anchor, prefix, List.of(versions));
  }
}
