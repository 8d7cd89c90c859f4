package io.kept.sandbox.page;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.kept.sandbox.plugin.DashboardItem;
import io.kept.sandbox.plugin.FieldTypeModule;
import io.kept.sandbox.plugin.PluginModules;
import io.kept.sandbox.plugin.WebLink;
import io.kept.sandbox.plugin.WorkflowModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What no plugin adds. */
final class NoModules implements PluginModules {
  @Override
  public List<FieldTypeModule> fieldTypes() {
    return List.of();
  }

  @Override
  public List<JqlFunction> jqlFunctions() {
    return List.of();
  }

  @Override
  public List<WorkflowModule> workflowModules() {
    return List.of();
  }

  @Override
  public List<DashboardItem> dashboardItems() {
    return List.of();
  }

  @Override
  public String panels(String location, Map<String, Object> context) {
    return "";
  }

  @Override
  public List<WebLink> links(String section, Map<String, Object> context) {
    return List.of();
  }

  @Override
  public String resourceTags(Collection<String> contexts) {
    return "";
  }
}
