package io.kept.sandbox.page.issue;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.page.issue.Deed.Wording;
import io.kept.sandbox.permission.Permission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be done to a whole issue: clone, archive, restore and delete it. */
public final class Deeds {
  private final IssueServices services;
  private final Directory directory;

  public Deeds(IssueServices services, Directory directory) {
    this.services = services;
    this.directory = directory;
  }

  /** Their pages by address. */
  public Map<String, Page> pages() {
    Map<String, Page> pages = new TreeMap<>();
    for (Deed deed : all()) {
      Page page = new DeedPage(deed, services, directory);
      pages.put("/secure/" + deed.wording().action() + "!default.jspa", page);
      pages.put("/secure/" + deed.wording().action() + ".jspa", page);
    }
    return pages;
  }

  private List<Deed> all() {
    return List.of(
        new Deed(
            new Wording("CloneIssueDetails", "Clone", "A new issue gets its words and fields."),
            Permission.CREATE_ISSUES,
            this::copy),
        new Deed(
            new Wording("ArchiveIssue", "Archive", "It can still be read, but is in no list."),
            Permission.ARCHIVE_ISSUES,
            this::archive),
        new Deed(
            new Wording("RestoreIssue", "Restore", "It comes back into the lists."),
            Permission.ARCHIVE_ISSUES,
            this::restore),
        new Deed(
            new Wording("DeleteIssue", "Delete", "It is gone for good, with its comments."),
            Permission.DELETE_ISSUES,
            this::delete));
  }

  private Answer copy(Visit visit, SandboxIssue issue) {
    return browse(services.lifecycle().copy(visit.user(), issue));
  }

  private Answer archive(Visit visit, SandboxIssue issue) {
    return browse(services.lifecycle().archive(visit.user(), issue));
  }

  private Answer restore(Visit visit, SandboxIssue issue) {
    return browse(services.lifecycle().restore(visit.user(), issue));
  }

  private Answer delete(Visit visit, SandboxIssue issue) {
    services.issues().delete(visit.user(), issue);
    return Answer.to("/secure/Dashboard.jspa");
  }

  private static Answer browse(SandboxIssue issue) {
    return Answer.to("/browse/" + issue.getKey());
  }
}
