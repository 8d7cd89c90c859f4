package io.kept.sandbox;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import io.kept.sandbox.api.Host;
import io.kept.sandbox.api.JiraRest;
import io.kept.sandbox.clock.SandboxClock;
import io.kept.sandbox.comment.Comments;
import io.kept.sandbox.comment.EntityProperties;
import io.kept.sandbox.db.Database;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.history.History;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.Lifecycle;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.log.LogImport;
import io.kept.sandbox.mail.Mail;
import io.kept.sandbox.page.BaseUrl;
import io.kept.sandbox.page.InstalledPlugin;
import io.kept.sandbox.page.Site;
import io.kept.sandbox.permission.PermissionScheme;
import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.plugin.PluginHost;
import io.kept.sandbox.plugin.PluginHostSetup;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.scheduler.TimeMachine;
import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.user.Users;
import io.kept.sandbox.web.WebServer;
import io.kept.sandbox.workflow.Rules;
import java.util.Optional;

/** A running sandbox: Jira, the plugin in it, and the pages. */
public final class Sandbox implements AutoCloseable {
  private final Jira jira;
  private final BaseUrl baseUrl;
  private final InstalledPlugin plugin;
  private final Closing closing;

  private Sandbox(Jira jira, BaseUrl baseUrl, InstalledPlugin plugin, Closing closing) {
    this.jira = jira;
    this.baseUrl = baseUrl;
    this.plugin = plugin;
    this.closing = closing;
  }

  /**
   * Starts a sandbox; it answers requests when this returns.
   *
   * @throws io.kept.sandbox.db.BrokenData when the data folder cannot be used
   * @throws io.kept.sandbox.plugin.PluginFailed when the plugin cannot be enabled
   * @throws io.kept.sandbox.web.PortInUse when the port is taken
   */
  public static Sandbox start(SandboxSetup setup) {
    Closing closing = new Closing();
    try {
      return start(setup, closing);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  public String baseUrl() {
    return baseUrl.absolute();
  }

  public InstalledPlugin plugin() {
    return plugin;
  }

  public SandboxClock clock() {
    return jira.clock;
  }

  public TimeMachine time() {
    return jira.time;
  }

  public Mail mail() {
    return jira.mail;
  }

  public Users users() {
    return jira.users;
  }

  /** Who acts in a thread; what is done through {@link #issues} reads like that user's doing. */
  public SandboxAuthentication authentication() {
    return jira.authentication;
  }

  public Projects projects() {
    return jira.projects;
  }

  public SandboxPermissions permissions() {
    return jira.permissions;
  }

  /** What the permissions go by; tests change it. */
  public PermissionScheme scheme() {
    return jira.scheme;
  }

  public CustomFields fields() {
    return jira.fields;
  }

  /** Where field types of tests keep their values. */
  public CustomFieldValuePersister fieldValues() {
    return jira.fieldValues;
  }

  public EventPublisher events() {
    return jira.events;
  }

  public Issues issues() {
    return jira.issues;
  }

  public Lifecycle lifecycle() {
    return jira.lifecycle;
  }

  /** What is attached to the steps of the workflow. */
  public Rules rules() {
    return jira.rules;
  }

  public History history() {
    return jira.history;
  }

  public EntityProperties properties() {
    return jira.properties;
  }

  public JqlSearch search() {
    return jira.search;
  }

  public LogImport imports() {
    return jira.imports;
  }

  public Comments comments() {
    return jira.comments;
  }

  @Override
  public void close() {
    closing.close();
  }

  private static Sandbox start(SandboxSetup setup, Closing closing) {
    Database database = closing.add(setup.storage().open());
    Jira jira = closing.add(new Jira(database.dataSource(), setup.standsAt()));
    Seed.into(jira);
    WebServer web = new WebServer(setup.port());
    BaseUrl baseUrl = new BaseUrl(web::port);
    Optional<PluginHost> host =
        setup
            .plugin()
            .map(
                jar -> {
                  WorkFolder work = closing.add(WorkFolder.in(setup.storage().folder()));
                  return closing.add(
                      PluginHost.start(
                          new PluginHostSetup(
                              jar,
                              work.path(),
                              database,
                              jira.texts,
                              HostServices.of(jira, baseUrl))));
                });
    InstalledPlugin plugin = host.map(Sandbox::installed).orElseGet(InstalledPlugin::none);
    jira.fields.enable(plugin.modules().fieldTypes());
    jira.rules.enable(plugin.modules().workflowModules());
    jira.search.enable(plugin.modules().jqlFunctions());
    Site site = new Site(jira.users, jira.authentication, plugin, jira.clock);
    site.mountFilters(web.context());
    host.ifPresent(running -> running.mount(web.context()));
    site.mountPages(web.context(), Pages.of(jira, plugin, baseUrl, setup.storage().toString()));
    new JiraRest(host(jira), baseUrl, jira.clock).mount(web.context());
    // The plugin's jobs end before the plugin does.
    closing.add(jira.scheduler);
    closing.add(web).start();
    jira.scheduler.start();
    return new Sandbox(jira, baseUrl, plugin, closing);
  }

  private static Host host(Jira jira) {
    return new Host(
        Pages.services(jira),
        Pages.directory(jira),
        jira.search,
        jira.properties,
        jira.authentication);
  }

  private static InstalledPlugin installed(PluginHost host) {
    return new InstalledPlugin(Optional.of(host.plugin()), host.modules());
  }
}
