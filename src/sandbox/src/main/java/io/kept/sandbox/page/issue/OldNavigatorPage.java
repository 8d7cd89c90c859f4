package io.kept.sandbox.page.issue;

import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where searches were before Jira 6; links of that time still lead to them. */
public final class OldNavigatorPage implements Page {
  @Override
  public Answer get(Visit visit) {
    String jql = URLEncoder.encode(visit.text("jqlQuery"), StandardCharsets.UTF_8);
    return Answer.to("/issues/?jql=" + jql);
  }
}
