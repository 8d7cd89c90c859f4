package io.kept.sandbox.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the plugin adds to Jira's pages. */
public interface PluginModules {
  List<FieldTypeModule> fieldTypes();

  /** The functions for JQL, each initialised with its module. */
  List<JqlFunction> jqlFunctions();

  List<WorkflowModule> workflowModules();

  List<DashboardItem> dashboardItems();

  /** The panels for that place as HTML, each in the block that Jira puts round it. */
  String panels(String location, Map<String, Object> context);

  /** The links for that section, or one within it, whose conditions hold. */
  List<WebLink> links(String section, Map<String, Object> context);

  /**
   * The tags that load the web resources of {@code contexts} and of the contexts that were required
   * while this request was answered, with everything they depend on.
   */
  String resourceTags(Collection<String> contexts);
}
