package io.kept.sandbox.page.issue;

import io.kept.sandbox.page.Page;
import java.util.HashMap;
import java.util.Map;

/** The pages that take issues on, move, clone, archive and delete them, by address. */
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
    Page bulk = new BulkEditPage(services, directory);
    pages.put("/secure/views/bulkedit/BulkEditDetails!default.jspa", bulk);
    pages.put("/secure/views/bulkedit/BulkEditDetails.jspa", bulk);
    Page transition = new TransitionPage(services, directory);
    pages.put("/secure/WorkflowUIDispatcher.jspa", transition);
    pages.put("/secure/CommentAssignIssue!default.jspa", transition);
    pages.put("/secure/CommentAssignIssue.jspa", transition);
    return pages;
  }
}
