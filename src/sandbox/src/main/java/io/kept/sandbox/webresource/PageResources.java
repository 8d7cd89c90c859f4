package io.kept.sandbox.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.servlet.ServletRequestEvent;
import javax.servlet.ServletRequestListener;

/**
 * What the page that this thread is answering needs. It must listen to requests, so that each
 * begins anew, and what one required is still known to the filters that decorate its page.
 */
public final class PageResources
    implements ServletRequestListener, PageBuilderService, WebResourceAssembler, RequiredResources {
  private final WebResources resources;
  private final String baseUrl;
  private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

  public PageResources(WebResources resources, String baseUrl) {
    this.resources = resources;
    this.baseUrl = baseUrl;
  }

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  @Override
  public RequiredResources requireContext(String context) {
    required.get().add(context);
    return this;
  }

  /** The tags for these contexts and for those that this request required. */
  public String tags(Collection<String> contexts) {
    Set<String> all = new LinkedHashSet<>(contexts);
    all.addAll(required.get());
    return resources.tags(all, baseUrl);
  }

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    required.remove();
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    required.remove();
  }
}
