package io.kept.sandbox.api;

/** What reads and writes the bodies of requests and answers. */
final class Bodies {
  final Links links;
  final CommentJson.Writer comments;
  final IssueJson issues;
  final FieldMeta meta;
  final IssueWriting writing;
  final Commenting commenting;

  Bodies(Host host, Access access, Links links) {
    this.links = links;
    this.comments = new CommentJson.Writer(host.properties(), links);
    this.issues = new IssueJson(access, links, comments);
    this.meta = new FieldMeta(host.services().fields(), access, links);
    this.writing = new IssueWriting(access, new CustomFieldSetting());
    this.commenting = new Commenting(access);
  }
}
