package io.kept.jira.rest;

import io.kept.jira.act.Answer;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.ws.rs.core.Response;

/** Answers over HTTP: 404 for what the caller may not see, 412 for what has changed meanwhile. */
public class Replies {
  private final Promises promises;
  private final Readers readers;
  private final Wording wording;

  public Replies(Promises promises, Readers readers, Wording wording) {
    this.promises = promises;
    this.readers = readers;
    this.wording = wording;
  }

  /** The reply to an answer. */
  public Response of(Answer answer) {
    if (answer instanceof Answer.Done done) {
      return Json.ok(json(done.promise()), done.promise().entries());
    }
    if (answer instanceof Answer.Forbidden forbidden) {
      return Json.problem(403, forbidden.sentence(), "");
    }
    if (answer instanceof Answer.Refused refused) {
      return Json.problem(400, refused.sentence(), refused.field());
    }
    if (answer instanceof Answer.Outdated outdated) {
      return Json.problem(412, outdated.sentence(), "");
    }
    return answer instanceof Answer.Impossible impossible
        ? Json.problem(409, impossible.sentence(), "")
        : unseen();
  }

  /** To whom there is no such thing, or who may not see it. */
  public Response unseen() {
    return Json.problem(404, text("kept.rest.unseen"), "");
  }

  /** To whoever did not send what can be read. */
  public Response unreadable() {
    return Json.problem(400, text("kept.rest.body"), "body");
  }

  /** To whoever asked for no part of a list that there can be. */
  public Response noPage() {
    return Json.problem(400, text("kept.rest.page"), "startAt");
  }

  private String text(String key) {
    return wording.text(readers.current(), key);
  }

  /** A promise for machines. */
  public Map<String, Object> json(Promise promise) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", promise.id().value());
    json.put("field", promise.subject().fieldId());
    json.put("issue", promise.subject().issueId());
    json.put("kind", promise.kind().name());
    json.put("health", promises.health(promise).name());
    json.put("words", promise.current().quote().words());
    json.put("promisedBy", promise.promisedBy().toString());
    json.put("zone", promise.current().quote().zone().getId());
    json.put("try", promise.current().number());
    json.put("revision", promise.revision());
    json.put("version", promise.entries());
    return json;
  }
}
