package io.kept.sandbox.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One sandbox with the plugin's jar for the integration tests of a class: on {@link TestDatabase},
 * its clock standing at a Monday at nine in Berlin.
 */
public final class KeptSandbox implements BeforeAllCallback, AfterAllCallback {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Sandbox sandbox;

  @Override
  public void beforeAll(ExtensionContext context) {
    Path plugin = Path.of(System.getProperty("kept.plugin"));
    sandbox =
        Sandbox.start(
            SandboxSetup.empty()
                .withPlugin(plugin)
                .on(TestDatabase.address())
                .standingAt(MONDAY));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    sandbox.close();
  }

  public Sandbox get() {
    return sandbox;
  }

  public Browser browser(String user) {
    return Browser.of(sandbox, user);
  }

  /** A browser in which nobody has logged in. */
  public Browser anonymous() {
    return new Browser(sandbox.baseUrl());
  }

  public SandboxCustomField fix() {
    return field("io.kept.jira:promised-by").orElseThrow();
  }

  /** The first field of that type, or a new one. */
  public SandboxCustomField fieldOf(String type) {
    if (field(type).isEmpty()) {
      sandbox.fields().types().stream()
          .filter(it -> it.key().equals(type))
          .forEach(it -> sandbox.fields().create(it, it.name()));
    }
    return field(type).orElseThrow();
  }

  private Optional<SandboxCustomField> field(String type) {
    return sandbox.fields().all().stream()
        .filter(field -> field.module().key().equals(type))
        .findFirst();
  }

  /** A new issue of the help desk that carl reported and nick has. */
  public SandboxIssue issue() {
    SandboxUser carl = sandbox.users().require("carl");
    SandboxProject help = sandbox.projects().byKey("HELP").orElseThrow();
    People people = new People(carl, Optional.of(sandbox.users().require("nick")));
    Wording wording = new Wording("Something is broken", "");
    return sandbox.issues().create(carl, new NewIssue(help, wording, people, Map.of()));
  }

  /** The issue as it is now. */
  public SandboxIssue now(SandboxIssue issue) {
    return sandbox.issues().byId(issue.getId()).orElseThrow();
  }

  /** Promises a fix as the panel does, and says the promise's number. */
  public long promise(Browser agent, SandboxIssue issue, String words) {
    return promise(agent, issue, fix(), words);
  }

  /** Promises what that field is for, and says the promise's number. */
  public long promise(Browser agent, SandboxIssue issue, SandboxCustomField field, String words) {
    String body = "{\"field\": %d, \"words\": \"%s\"}".formatted(field.id(), words);
    return post(agent, "issue/" + issue.getKey() + "/promise", body).get("id").asLong();
  }

  /** Sends JSON to Kept's REST, which has to take it. */
  public JsonNode post(Browser agent, String path, String body) {
    HttpResponse<String> answer =
        agent.send(
            agent
                .request("/rest/kept/1.0/" + path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    return read(answer);
  }

  public String health(Browser agent, long promise) {
    return look(agent, promise).get("health").asText();
  }

  /** The promise as REST tells it. */
  public JsonNode look(Browser agent, long promise) {
    return read(
        agent.send(
            agent
                .request("/rest/kept/1.0/promise/" + promise)
                .setHeader("Accept", "application/json")
                .GET()));
  }

  /** Sends one of Jira's forms about the issue. */
  public HttpResponse<String> act(
      Browser browser, String action, SandboxIssue issue, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("id", issue.getId().toString());
    return browser.post("/secure/" + action + ".jspa", all);
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }
}
