package io.kept.jira.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.People;
import io.kept.jira.testkit.Settings;
import io.kept.testkit.KeptDesk;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadersTest {
  private final ApplicationUser anna = People.called("anna");
  private final Settings settings = new Settings();
  private final Readers readers = settings.readers();

  @Test
  void somebodyWhoIsLoggedInReadsAsTheirSettingsSay() {
    settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);
    settings.logIn(anna);

    assertThat(readers.current()).isEqualTo(new Reader(ZoneId.of("Asia/Tokyo"), Locale.GERMAN));
    assertThat(readers.of(anna)).isEqualTo(readers.current());
  }

  @Test
  void nobodyReadsAsTheInstanceDoes() {
    settings.reads(anna, "Asia/Tokyo", Locale.GERMAN);

    assertThat(readers.current()).isEqualTo(new Reader(KeptDesk.BERLIN, Locale.ENGLISH));
    assertThat(readers.instance()).isEqualTo(readers.current());
  }
}
