package io.kept.sandbox.page;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.sitemesh.content.Content;
import org.sitemesh.content.ContentProcessor;
import org.sitemesh.content.ContentProperty;
import org.sitemesh.content.tagrules.TagBasedContentProcessor;
import org.sitemesh.content.tagrules.html.CoreHtmlTagRuleBundle;
import org.sitemesh.webapp.contentfilter.BasicSelector;
import org.sitemesh.webapp.contentfilter.ContentBufferingFilter;
import org.sitemesh.webapp.contentfilter.ResponseMetaData;

/** Puts Jira's chrome round the pages of plugins that ask for it, with the tool that Jira uses. */
final class DecorationFilter extends ContentBufferingFilter {
  /** Administrative pages look like all others here. */
  private static final List<String> DECORATORS = List.of("atl.general", "admin");

  private final ContentProcessor processor =
      new TagBasedContentProcessor(new CoreHtmlTagRuleBundle());
  private final Templates templates;
  private final Chromes chromes;

  DecorationFilter(Templates templates, Chromes chromes) {
    super(new BasicSelector(true, "text/html"));
    this.templates = templates;
    this.chromes = chromes;
  }

  /** The parts of the plugin's page, each as HTML. */
  public record View(String title, String head, String body) {}

  @Override
  protected boolean postProcess(
      String contentType,
      CharBuffer page,
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseMetaData metaData)
      throws IOException {
    Content content = processor.build(page, null);
    ContentProperty parts = content.getExtractedProperties();
    if (!DECORATORS.contains(text(parts.getChild("meta").getChild("decorator")))) {
      return false;
    }
    View view =
        new View(
            text(parts.getChild("title")),
            text(parts.getChild("head")),
            text(parts.getChild("body")));
    Chrome chrome = chromes.of(request, response, List.of());
    response
        .getWriter()
        .write(templates.render("decorated", Map.of("view", view, "chrome", chrome)));
    return true;
  }

  private static String text(ContentProperty part) {
    return part.hasValue() ? part.getValue() : "";
  }
}
