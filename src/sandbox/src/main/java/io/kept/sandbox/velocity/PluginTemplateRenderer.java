package io.kept.sandbox.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;

/** Lets a plugin's own code render its templates. */
public final class PluginTemplateRenderer implements TemplateRenderer {
  private final PluginTemplates templates;

  public PluginTemplateRenderer(PluginTemplates templates) {
    this.templates = templates;
  }

  @Override
  public void render(String templateName, Map<String, Object> context, Writer writer) {
    try {
      templates.render(templateName, context, writer);
    } catch (TemplateFailed e) {
      throw new RenderingException(e.getMessage(), e);
    }
  }
}
