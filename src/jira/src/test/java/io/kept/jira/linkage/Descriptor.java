package io.kept.jira.linkage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The class names in an XML file that Jira reads. */
final class Descriptor {
  private static final Pattern CLASS_NAME = Pattern.compile("([a-z]\\w*\\.)+[A-Z][\\w$]*");

  private Descriptor() {}

  /** From {@code class} attributes, and elements that hold a class name or one of its methods. */
  static Stream<String> classNames(Path xml) {
    return elements(xml)
        .flatMap(it -> Stream.of(it.getAttribute("class"), it.getTextContent().split("#")[0]))
        .map(String::strip)
        .filter(text -> CLASS_NAME.matcher(text).matches())
        .distinct();
  }

  private static Stream<Element> elements(Path xml) {
    try {
      NodeList all =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(xml.toFile())
              .getElementsByTagName("*");
      return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("Not a readable descriptor: " + xml, e);
    }
  }
}
