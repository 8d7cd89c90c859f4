package io.kept.sandbox.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.sandbox.osgi.PluginBundle;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import io.kept.sandbox.rest.RestApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.Path;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** {@code <rest>}: the plugin's REST resources, which must be beans of its context. */
final class RestModuleType implements ModuleType {
  private final PluginBundle bundle;
  private final JiraAuthenticationContext authentication;

  RestModuleType(PluginBundle bundle, JiraAuthenticationContext authentication) {
    this.bundle = bundle;
    this.authentication = authentication;
  }

  @Override
  public String element() {
    return "rest";
  }

  @Override
  public Module enable(DescriptorElement module) {
    List<Object> resources = classNames(module).map(this::bean).toList();
    if (resources.isEmpty()) {
      throw new BadDescriptor("there is no class with @Path");
    }
    ServletContainer servlet = new ServletContainer(new RestApplication(resources, authentication));
    String path = "/rest/" + module.required("path").replaceFirst("^/", "") + "/";
    return new MountedServlet(
        module.required("key"),
        List.of(path + module.required("version") + "/*", path + "latest/*"),
        new PluginServlet(servlet, bundle.classLoader()));
  }

  private Object bean(String className) {
    return bundle
        .bean(bundle.load(className))
        .orElseThrow(() -> new BadDescriptor(className + " is not a bean of the plugin's context"));
  }

  private Stream<String> classNames(DescriptorElement module) {
    List<DescriptorElement> packages = module.children("package");
    Stream<String> folders =
        packages.isEmpty()
            ? Stream.of("/")
            : packages.stream().map(name -> name.text().replace('.', '/'));
    MetadataReaderFactory reader = new SimpleMetadataReaderFactory(bundle.classLoader());
    return folders
        .flatMap(folder -> bundle.files(folder, "*.class").stream())
        .map(file -> metadata(reader, file))
        .filter(type -> type.isConcrete() && type.hasAnnotation(Path.class.getName()))
        .map(AnnotationMetadata::getClassName);
  }

  private static AnnotationMetadata metadata(MetadataReaderFactory reader, URL file) {
    try {
      return reader.getMetadataReader(new UrlResource(file)).getAnnotationMetadata();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
