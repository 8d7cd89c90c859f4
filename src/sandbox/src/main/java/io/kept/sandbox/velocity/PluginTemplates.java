package io.kept.sandbox.velocity;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders the templates of one plugin. */
public final class PluginTemplates {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final VelocityEngine engine;
  private final DefaultContext defaults;

  public PluginTemplates(ClassLoader plugin, Allowlist allowlist, DefaultContext defaults) {
    this.defaults = defaults;
    engine = new VelocityEngine(settings());
    engine.setProperty("plugin.resource.loader.instance", new BundleTemplates(plugin));
    engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
    engine.init();
  }

  /** Fails when the template is missing or does not parse. */
  public void check(String template) {
    try {
      engine.getTemplate(template, UTF_8);
    } catch (VelocityException e) {
      throw new TemplateFailed(template, e);
    }
  }

  public String render(String template, Map<String, Object> context) {
    StringWriter out = new StringWriter();
    render(template, context, out);
    return out.toString();
  }

  public void render(String template, Map<String, Object> context, Writer out) {
    try {
      engine.getTemplate(template, UTF_8).merge(velocity(context), out);
    } catch (VelocityException e) {
      throw new TemplateFailed(template, e);
    }
  }

  /** Renders a piece of a descriptor, such as a link; what it inserts is not escaped. */
  public String evaluate(String fragment, Map<String, Object> context) {
    StringWriter out = new StringWriter();
    VelocityContext velocity = velocity(context);
    HtmlEscaping.of(velocity).turn(false);
    try {
      engine.evaluate(velocity, out, "descriptor", fragment);
    } catch (VelocityException e) {
      throw new TemplateFailed(fragment, e);
    }
    return out.toString();
  }

  private VelocityContext velocity(Map<String, Object> context) {
    Map<String, Object> objects = new HashMap<>(defaults.objects());
    objects.putAll(context);
    VelocityContext velocity = new VelocityContext(objects);
    HtmlEscaping escaping = new HtmlEscaping();
    escaping.attachTo(velocity);
    EventCartridge events = new EventCartridge();
    events.addEventHandler(escaping);
    events.attachToContext(velocity);
    return velocity;
  }

  private static Properties settings() {
    Properties settings = new Properties();
    // What it would log is thrown as well.
    settings.setProperty(
        RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
    settings.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
    settings.setProperty("plugin.resource.loader.cache", "true");
    settings.setProperty(RuntimeConstants.INPUT_ENCODING, UTF_8);
    settings.setProperty(RuntimeConstants.VM_LIBRARY, BundleTemplates.MACROS);
    settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
    settings.setProperty(
        "userdirective",
        EnableHtmlEscaping.class.getName() + "," + DisableHtmlEscaping.class.getName());
    return settings;
  }
}
