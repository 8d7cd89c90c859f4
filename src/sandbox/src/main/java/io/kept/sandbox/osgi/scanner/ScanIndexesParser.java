package io.kept.sandbox.osgi.scanner;

import java.io.IOException;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** Registers a bean for every class of the plugin's component index. */
final class ScanIndexesParser implements BeanDefinitionParser {
  @Override
  public BeanDefinition parse(Element element, ParserContext context) {
    BeanDefinitionRegistry registry = context.getRegistry();
    AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
    try {
      ClassLoader plugin = context.getReaderContext().getResourceLoader().getClassLoader();
      for (ComponentIndex.Line line : ComponentIndex.of(plugin).lines()) {
        register(line, plugin, registry);
      }
    } catch (IOException | ClassNotFoundException | LinkageError e) {
      context.getReaderContext().error("The component index cannot be read: " + e, element, e);
    }
    return null;
  }

  private void register(
      ComponentIndex.Line line, ClassLoader plugin, BeanDefinitionRegistry registry)
      throws ClassNotFoundException {
    var definition =
        new AnnotatedGenericBeanDefinition(ClassUtils.forName(line.className(), plugin));
    AnnotationConfigUtils.processCommonDefinitionAnnotations(definition);
    definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
    String name =
        line.named()
            ? line.beanName()
            : AnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, registry);
    registry.registerBeanDefinition(name, definition);
  }
}
