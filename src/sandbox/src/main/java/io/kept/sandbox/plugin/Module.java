package io.kept.sandbox.plugin;

/** What an enabled module adds to Jira. */
sealed interface Module
    permits DashboardItemModule,
        FieldType,
        JqlFunctionModule,
        Link,
        Module.Quiet,
        Panel,
        MountedServlet,
        WorkflowPart {
  /** A module that has done its work while it was enabled. */
  record Quiet() implements Module {}
}
