package io.kept.sandbox.plugin.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** A plugin's descriptor: who it is, its texts and files, and its modules in their order. */
public record Descriptor(DescriptorElement root) {
  public static final String FILE = "atlassian-plugin.xml";

  private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");
  private static final String VERSION = "2";

  public static Descriptor read(InputStream xml) throws IOException {
    try {
      DescriptorElement root = new DescriptorElement(parser().parse(xml).getDocumentElement());
      if (!root.attribute("plugins-version").equals(Optional.of(VERSION))) {
        throw new BadDescriptor("its descriptor must say plugins-version=\"2\"");
      }
      return new Descriptor(root);
    } catch (SAXException e) {
      throw new BadDescriptor("its " + FILE + " cannot be read: " + e.getMessage(), e);
    }
  }

  public String key() {
    return root.required("key");
  }

  public String name() {
    return root.attribute("name").orElseGet(this::key);
  }

  public String version() {
    return root.child("plugin-info")
        .flatMap(info -> info.child("version"))
        .map(DescriptorElement::text)
        .orElseThrow(() -> new BadDescriptor("<plugin-info> has no <version>"));
  }

  public String vendor() {
    return root.child("plugin-info")
        .flatMap(info -> info.child("vendor"))
        .flatMap(vendor -> vendor.attribute("name"))
        .orElse("");
  }

  public List<DescriptorElement> modules() {
    return root.children().stream()
        .filter(element -> !NOT_MODULES.contains(element.name()))
        .toList();
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      // Errors are thrown; the default handler would print them as well.
      parser.setErrorHandler(null);
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
