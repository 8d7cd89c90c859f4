package io.kept.testkit;

import io.kept.notice.Alerts;
import io.kept.notice.Customer;
import io.kept.notice.Fate;
import io.kept.notice.Letter;
import io.kept.notice.Notice;
import io.kept.notice.NoticeKey;
import io.kept.promise.Deed;
import io.kept.promise.Desk;
import io.kept.promise.Facts;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One issue, its customer and its holder, written down by the test. */
public final class PaperDesk implements Desk, Customer, Alerts {
  private final Map<NoticeKey, Notice> told = new LinkedHashMap<>();
  private final List<Promise> warned = new ArrayList<>();
  private Facts facts = new Facts(true, Optional.empty(), Optional.of(new Person("ben")));
  private Optional<Instant> spokenAt = Optional.empty();
  private boolean customerSees = true;
  private Optional<Runnable> whileTelling = Optional.empty();

  public void done(Instant at) {
    Deed deed = new Deed(at, Optional.of(new Person("ben")), "resolution");
    facts = new Facts(true, Optional.of(deed), facts.holder());
  }

  public void reopened() {
    facts = new Facts(true, Optional.empty(), facts.holder());
  }

  public void deleted() {
    facts = Facts.gone();
  }

  public void agentSpoke(Instant at) {
    spokenAt = Optional.of(at);
  }

  public void hideFromCustomer() {
    customerSees = false;
  }

  /** Something that goes wrong at the very moment of posting. */
  public void whileTelling(Runnable work) {
    whileTelling = Optional.of(work);
  }

  public List<NoticeKey> told() {
    return List.copyOf(told.keySet());
  }

  /** The words of the agent who told this, if it was one. */
  public Optional<Letter> letter(NoticeKey key) {
    return Optional.ofNullable(told.get(key)).flatMap(Notice::letter);
  }

  public List<Promise> warned() {
    return warned;
  }

  @Override
  public Facts facts(Promise promise) {
    return facts;
  }

  @Override
  public boolean canSee(Subject subject) {
    return customerSees;
  }

  @Override
  public Optional<Instant> lastSpokenTo(Subject subject, Instant since) {
    return spokenAt.filter(at -> !at.isBefore(since));
  }

  @Override
  public Optional<String> find(Subject subject, NoticeKey key) {
    return Optional.ofNullable(told.get(key)).map(notice -> key.text());
  }

  @Override
  public String tell(Promise promise, Notice notice) {
    NoticeKey key = notice.key();
    if (told.put(key, notice) != null) {
      throw new IllegalStateException("The customer was told twice: " + key.text());
    }
    Runnable trouble = whileTelling.orElse(() -> {});
    whileTelling = Optional.empty();
    trouble.run();
    return key.text();
  }

  @Override
  public Fate warn(Promise promise) {
    warned.add(promise);
    return new Fate.Sent("");
  }
}
