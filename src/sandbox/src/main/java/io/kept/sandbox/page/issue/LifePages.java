package io.kept.sandbox.page.issue;

import io.kept.sandbox.page.Page;
import java.util.HashMap;
import java.util.Map;

/** The pages that move, clone, archive and delete issues, and change comments, by address. */
public final class LifePages {
  private LifePages() {}

  public static Map<String, Page> of(IssueServices services, Directory directory) {
    Map<String, Page> pages = new HashMap<>(new Deeds(services, directory).pages());
    Page move = new MovePage(services, directory);
    Page edit = new EditCommentPage(services, directory);
    pages.put("/secure/MoveIssue!default.jspa", move);
    pages.put("/secure/MoveIssue.jspa", move);
    pages.put("/secure/EditComment!default.jspa", edit);
    pages.put("/secure/EditComment.jspa", edit);
    pages.put("/secure/DeleteComment.jspa", new DeleteCommentPage(services, directory));
    return pages;
  }
}
