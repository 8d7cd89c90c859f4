package io.kept.sandbox;

import static java.util.Map.entry;

import io.kept.sandbox.page.BaseUrl;
import io.kept.sandbox.page.InstalledPlugin;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.bench.AboutPage;
import io.kept.sandbox.page.bench.ClockPage;
import io.kept.sandbox.page.bench.FieldsPage;
import io.kept.sandbox.page.bench.ImportPage;
import io.kept.sandbox.page.bench.MailJson;
import io.kept.sandbox.page.bench.MailPage;
import io.kept.sandbox.page.bench.PermissionsPage;
import io.kept.sandbox.page.bench.RolesPage;
import io.kept.sandbox.page.bench.UsersPage;
import io.kept.sandbox.page.bench.WorkflowRulesPage;
import io.kept.sandbox.page.issue.AssignPage;
import io.kept.sandbox.page.issue.BrowsePage;
import io.kept.sandbox.page.issue.BulkChoicePage;
import io.kept.sandbox.page.issue.CommentPage;
import io.kept.sandbox.page.issue.CreateIssuePage;
import io.kept.sandbox.page.issue.DashboardItems;
import io.kept.sandbox.page.issue.DashboardPage;
import io.kept.sandbox.page.issue.Directory;
import io.kept.sandbox.page.issue.EditIssuePage;
import io.kept.sandbox.page.issue.IssueServices;
import io.kept.sandbox.page.issue.LifePages;
import io.kept.sandbox.page.issue.NavigatorPage;
import io.kept.sandbox.page.issue.OldNavigatorPage;
import io.kept.sandbox.page.issue.SearchCsvPage;
import io.kept.sandbox.page.issue.SearchXmlPage;
import java.util.HashMap;
import java.util.Map;

/** The pages by their addresses, which are Jira's where Jira has such a page. */
final class Pages {
  private static final String CSV =
      "/sr/jira.issueviews:searchrequest-csv-all-fields/temp/SearchRequest.csv";
  private static final String XML = "/sr/jira.issueviews:searchrequest-xml/temp/SearchRequest.xml";

  private static final String BULK = "/secure/views/bulkedit/";

  private Pages() {}

  static Map<String, Page> of(Jira jira, InstalledPlugin plugin, BaseUrl baseUrl, String data) {
    Map<String, Page> pages = new HashMap<>(LifePages.of(services(jira), directory(jira)));
    pages.putAll(own(jira, plugin, baseUrl, data));
    pages.put(BULK + "BulkEdit1!default.jspa", new BulkChoicePage(jira.search));
    pages.put("/sandbox/permissions", new PermissionsPage(jira.scheme));
    pages.put("/sandbox/roles", new RolesPage(jira.projects, jira.roles, jira.users));
    pages.put("/sandbox/users", new UsersPage(jira.users));
    pages.put("/sandbox/fields", new FieldsPage(jira.fields));
    pages.put("/sandbox/workflow", new WorkflowRulesPage(jira.rules));
    return pages;
  }

  static IssueServices services(Jira jira) {
    return new IssueServices(jira.issues, jira.lifecycle, jira.comments, jira.history, jira.fields);
  }

  static Directory directory(Jira jira) {
    return new Directory(jira.users, jira.projects, jira.permissions);
  }

  private static Map<String, Page> own(
      Jira jira, InstalledPlugin plugin, BaseUrl baseUrl, String data) {
    IssueServices services = services(jira);
    Directory directory = directory(jira);
    Page create = new CreateIssuePage(services, directory);
    Page edit = new EditIssuePage(services, directory);
    Page assign = new AssignPage(services, directory);
    return Map.ofEntries(
        entry(
            "/secure/Dashboard.jspa",
            new DashboardPage(services, new DashboardItems(jira.dashboards, plugin))),
        entry("/issues/*", new NavigatorPage(jira.search, jira.fields)),
        entry("/secure/IssueNavigator.jspa", new OldNavigatorPage()),
        entry(CSV, new SearchCsvPage(jira.search, jira.fields)),
        entry(XML, new SearchXmlPage(jira.search, jira.fields, baseUrl)),
        entry("/browse/*", new BrowsePage(services, directory, plugin)),
        entry("/secure/CreateIssue!default.jspa", create),
        entry("/secure/CreateIssue.jspa", create),
        entry("/secure/EditIssue!default.jspa", edit),
        entry("/secure/EditIssue.jspa", edit),
        entry("/secure/AssignIssue!default.jspa", assign),
        entry("/secure/AssignIssue.jspa", assign),
        entry("/secure/AddComment.jspa", new CommentPage(services, directory)),
        entry("/sandbox/clock", new ClockPage(jira.time)),
        entry("/sandbox/mail", new MailPage(jira.mail.mails())),
        entry("/sandbox/mail.json", new MailJson(jira.mail.mails())),
        entry("/sandbox/import", new ImportPage(jira.imports)),
        entry("/sandbox/about", new AboutPage(plugin, data)));
  }
}
