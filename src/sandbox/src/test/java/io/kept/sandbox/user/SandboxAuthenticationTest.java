package io.kept.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.testing.RunningSandbox;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxAuthenticationTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final SandboxAuthentication authentication = SANDBOX.get().authentication();
  private final Users users = SANDBOX.get().users();

  @Test
  void knowsTheUserInTheThreadThatHeEnteredOnly() {
    authentication.enter(SANDBOX.user("ben"));

    assertThat(authentication.getLoggedInUser()).isEqualTo(SANDBOX.user("ben"));
    assertThat(authentication.getLocale()).isEqualTo(Locale.GERMAN);
    assertThat(CompletableFuture.supplyAsync(authentication::user).join()).isEmpty();

    authentication.leave();
    assertThat(authentication.getLoggedInUser()).isNull();
    assertThat(authentication.getI18nHelper().getLocale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void givesEachUserHisZoneAndAnybodyElseTheInstances() {
    UserZones zones = new UserZones(users);

    assertThat(zones.getTimeZoneforUser(SANDBOX.user("carl")))
        .isEqualTo(TimeZone.getTimeZone("America/New_York"));
    assertThat(zones.getTimeZoneforUser(null)).isEqualTo(TimeZone.getTimeZone("Europe/Berlin"));
  }

  @Test
  void takesTheNameForThePasswordAndNothingElse() {
    assertThat(users.login("anna", "anna")).contains(SANDBOX.user("anna"));
    assertThat(users.login("anna", "ben")).isEmpty();
    assertThat(users.login("nobody", "nobody")).isEmpty();
  }

  @Test
  void tellsKeysFromNames() {
    SandboxUserManager manager = new SandboxUserManager(users);
    SandboxUser anna = SANDBOX.user("anna");

    assertThat(manager.getUserByName("anna")).isEqualTo(anna);
    assertThat(manager.getUserByKey(anna.getKey())).isEqualTo(anna);
    assertThat(manager.getUserByKey("anna")).isNull();
  }
}
