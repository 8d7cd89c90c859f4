package io.kept.sandbox.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.kept.sandbox.webresource.PageResources;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enabled modules, asked by kind. */
record EnabledModules(List<Module> all, PageResources resources) implements PluginModules {
  @Override
  public List<FieldTypeModule> fieldTypes() {
    return of(FieldType.class).map(FieldTypeModule.class::cast).toList();
  }

  @Override
  public List<JqlFunction> jqlFunctions() {
    return of(JqlFunctionModule.class).map(JqlFunctionModule::function).toList();
  }

  @Override
  public List<WorkflowModule> workflowModules() {
    return of(WorkflowPart.class).map(WorkflowModule.class::cast).toList();
  }

  @Override
  public List<DashboardItem> dashboardItems() {
    return of(DashboardItemModule.class).map(DashboardItemModule::item).toList();
  }

  @Override
  public String panels(String location, Map<String, Object> context) {
    return of(Panel.class)
        .filter(panel -> panel.isShown(location, context))
        .sorted(Comparator.comparingInt(panel -> panel.place().weight()))
        .map(panel -> panel.html(context))
        .collect(Collectors.joining());
  }

  @Override
  public List<WebLink> links(String section, Map<String, Object> context) {
    return of(Link.class)
        .filter(link -> link.isShown(section, context))
        .sorted(Comparator.comparingInt(link -> link.place().weight()))
        .map(link -> link.link(context))
        .toList();
  }

  @Override
  public String resourceTags(Collection<String> contexts) {
    return resources.tags(contexts);
  }

  <T extends Module> Stream<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
