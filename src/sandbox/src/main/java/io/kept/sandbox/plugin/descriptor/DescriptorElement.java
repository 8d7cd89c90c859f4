package io.kept.sandbox.plugin.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An element of the descriptor. Attributes and children that nobody asks for are ignored. */
public record DescriptorElement(Element xml) {
  public String name() {
    return xml.getTagName();
  }

  public Optional<String> attribute(String name) {
    return xml.hasAttribute(name) ? Optional.of(xml.getAttribute(name).strip()) : Optional.empty();
  }

  public String required(String attribute) {
    return attribute(attribute)
        .orElseThrow(() -> new BadDescriptor("<" + name() + "> has no attribute " + attribute));
  }

  public List<DescriptorElement> children() {
    NodeList nodes = xml.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(node -> new DescriptorElement((Element) node))
        .toList();
  }

  public List<DescriptorElement> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  public Optional<DescriptorElement> child(String name) {
    return children(name).stream().findFirst();
  }

  public DescriptorElement requiredChild(String name) {
    return child(name)
        .orElseThrow(() -> new BadDescriptor("<" + name() + "> has no element <" + name + ">"));
  }

  public String text() {
    return xml.getTextContent().strip();
  }

  /** The values of the {@code <param>} children by name. */
  public Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    for (DescriptorElement param : children("param")) {
      params.put(param.required("name"), param.attribute("value").orElseGet(param::text));
    }
    return params;
  }

  /** The {@code <resource>} children of that type. */
  public List<DescriptorElement> resources(String type) {
    return children("resource").stream().filter(r -> r.required("type").equals(type)).toList();
  }
}
