package io.kept.sandbox.osgi.scanner;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/**
 * Knows the elements of the namespace {@code http://www.atlassian.com/schema/atlassian-scanner/2}.
 */
public final class ScannerNamespaceHandler extends NamespaceHandlerSupport {
  @Override
  public void init() {
    registerBeanDefinitionParser("scan-indexes", new ScanIndexesParser());
  }
}
