package io.kept.jira.settings;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.policy.Change;
import io.kept.jira.policy.Place;
import io.kept.jira.policy.PolicyVersion;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.rest.Json;
import io.kept.message.MessageKind;
import io.kept.notice.StandardTexts;
import io.kept.policy.Calendars;
import io.kept.policy.Fault;
import io.kept.policy.OwnTexts;
import io.kept.policy.Phrase;
import io.kept.policy.Policy;
import io.kept.policy.PolicyDraft;
import io.kept.policy.PolicyDraft.Result;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.ws.rs.core.Response;

/** The policy of a place as it is entered, tried and saved. Whoever calls has been let in. */
public class PolicySettings {
  private final StoredPolicies policies;
  private final PolicyVersions versions;
  private final Calendars calendars;
  private final Judging judging;

  /** What a draft is measured by. */
  public record Judging(
      Faults faults, Effects effects, People people, Times times, InstantSource clock) {}

  public PolicySettings(
      StoredPolicies policies, PolicyVersions versions, Calendars calendars, Judging judging) {
    this.policies = policies;
    this.versions = versions;
    this.calendars = calendars;
    this.judging = judging;
  }

  /** What was entered here, what is in force, and what can be chosen. */
  Response look(Place place) {
    Optional<PolicyVersion> newest = versions.newest(place);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", number(newest));
    json.put("own", newest.flatMap(PolicyVersion::draft).isPresent());
    json.put(
        "entries",
        newest.flatMap(PolicyVersion::draft).map(PolicyDraft::entries).orElse(noTexts()));
    json.put("inForce", PolicyDraft.of(inForce(place)).entries());
    json.put("standard", PolicyDraft.of(policies.standard()).entries());
    json.put("texts", keptTexts(place));
    json.put("calendars", calendars.names());
    json.put("roles", judging.people().roles());
    judging
        .effects()
        .standing(place.scope())
        .ifPresent(standing -> json.put("rescheduling", standing));
    return Json.ok(json, number(newest));
  }

  /** Saves a draft, unless something is wrong with it or somebody else has saved meanwhile. */
  Response save(Place place, OptionalInt seen, PolicyDraft draft, ApplicationUser by) {
    List<Fault> faults = judging.faults().of(draft, policies.read(draft));
    return faults.isEmpty()
        ? answer(place, policies.change(place, seen(place, seen), draft, person(by)))
        : judging.faults().refuse(faults);
  }

  /** Gives up the policy of a place, so that the next wider one is in force. */
  Response giveUp(Place place, OptionalInt seen, ApplicationUser by) {
    return answer(place, policies.giveUp(place, seen(place, seen), person(by)));
  }

  /** What a draft would do; what is wrong with it when it can do nothing. */
  Response preview(Place place, PolicyDraft draft) {
    Result result = policies.read(draft);
    List<Fault> faults = judging.faults().of(draft, result);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("faults", judging.faults().json(faults));
    if (faults.isEmpty() && result instanceof Result.Valid valid) {
      json.put("promises", judging.times().preview(valid.policy(), judging.clock().instant()));
      json.put(
          "effect",
          judging
              .effects()
              .of(
                  place.scope(),
                  promise ->
                      Optional.of(valid.policy()).filter(policy -> isConcerned(place, promise))));
    }
    return Json.ok(json);
  }

  /** Every version, the newest first. */
  Response history(Place place) {
    return Json.ok(Map.of("versions", versions.history(place).stream().map(this::json).toList()));
  }

  private Response answer(Place place, Change change) {
    if (change instanceof Change.Refused refused) {
      return judging.faults().refuse(refused.faults());
    }
    return change instanceof Change.Overtaken
        ? Json.problem(412, judging.faults().text("kept.settings.outdated"), "")
        : look(place);
  }

  /** A project with a policy of its own does not go by the instance's. */
  private boolean isConcerned(Place place, Promise promise) {
    Place project = new Place(promise.subject().projectId(), promise.kind());
    return place.equals(project) || !policies.isOwn(project);
  }

  private Policy inForce(Place place) {
    return policies.of(place.projectId(), place.kind());
  }

  private Map<String, Object> json(PolicyVersion version) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", version.number());
    judging.people().sign(json, version.by(), version.at());
    json.put("own", version.draft().isPresent());
    json.put("entries", version.draft().map(PolicyDraft::entries).orElse(noTexts()));
    return json;
  }

  /** Kept's words, for whoever wants to start from them. */
  private static Map<String, String> keptTexts(Place place) {
    Map<String, String> texts = new TreeMap<>();
    for (MessageKind message : OwnTexts.MESSAGES) {
      for (Locale language : Phrase.LANGUAGES) {
        texts.put(
            OwnTexts.setting(message, language), StandardTexts.of(message, place.kind(), language));
      }
    }
    return texts;
  }

  private int seen(Place place, OptionalInt seen) {
    return seen.orElseGet(() -> number(versions.newest(place)));
  }

  private static int number(Optional<PolicyVersion> version) {
    return version.map(PolicyVersion::number).orElse(0);
  }

  private static Person person(ApplicationUser user) {
    return new Person(user.getKey());
  }

  private static Map<String, String> noTexts() {
    return Map.of();
  }
}
