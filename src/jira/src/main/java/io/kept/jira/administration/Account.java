package io.kept.jira.administration;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.checkup.AccountCheck.Places;
import io.kept.jira.notice.Speaker;
import io.kept.jira.policy.InstanceSetting;
import io.kept.jira.policy.InstanceSettings;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.promise.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The account as which Kept speaks, as an administrator of Jira chooses it. */
public final class Account {
  private final InstanceSettings settings;
  private final UserManager users;
  private final Voice voice;
  private final Wording wording;

  /** Who speaks, and where. */
  public record Voice(Speaker speaker, Places places) {}

  /** What became of choosing an account. */
  enum Chosen {
    DONE,
    NO_SUCH_USER,
    NOT_ACTIVE,
    OVERTAKEN
  }

  public Account(InstanceSettings settings, UserManager users, Voice voice, Wording wording) {
    this.settings = settings;
    this.users = users;
    this.voice = voice;
    this.wording = wording;
  }

  /**
   * Chooses who speaks.
   *
   * @param name of the user; blank for the standard
   * @param seen the version that was looked at; without it whichever is in force
   */
  Chosen choose(String name, OptionalInt seen, Person by) {
    Optional<ApplicationUser> user =
        Optional.of(name).filter(it -> !it.isEmpty()).map(users::getUserByName);
    if (!name.isEmpty() && user.isEmpty()) {
      return Chosen.NO_SUCH_USER;
    }
    if (user.filter(it -> !it.isActive()).isPresent()) {
      return Chosen.NOT_ACTIVE;
    }
    Optional<String> key = user.map(ApplicationUser::getKey);
    return settings.choose(InstanceSetting.ACCOUNT, seen.orElseGet(this::version), key, by)
        ? Chosen.DONE
        : Chosen.OVERTAKEN;
  }

  int version() {
    return settings.version(InstanceSetting.ACCOUNT);
  }

  boolean isChosen() {
    return settings.chosen(InstanceSetting.ACCOUNT).isPresent();
  }

  /** The name of the user as whom Kept would speak, whether or not it is there. */
  String name() {
    return voice.speaker().name();
  }

  boolean isActive() {
    return voice.speaker().isReady();
  }

  /** The keys of the projects with promises in which it may not speak. */
  List<String> closed() {
    return voice.speaker().active().map(voice.places()::closedTo).orElse(List.of());
  }

  AccountView view(Reader reader) {
    return new AccountView(isChosen() ? name() : "", sentence(reader), String.valueOf(version()));
  }

  /** Whether it can speak, and where it cannot. */
  String sentence(Reader reader) {
    Optional<ApplicationUser> active = voice.speaker().active();
    if (active.isEmpty()) {
      return wording.text(reader, "kept.account.missing", name());
    }
    List<String> closed = closed();
    return closed.isEmpty()
        ? wording.text(reader, "kept.account.speaks", active.get().getDisplayName())
        : wording.text(
            reader,
            "kept.account.closed",
            active.get().getDisplayName(),
            String.join(", ", closed));
  }
}
