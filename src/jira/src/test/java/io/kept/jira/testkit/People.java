package io.kept.jira.testkit;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.promise.Person;
import java.util.Locale;

/** Users of a Jira. Their keys differ from their names, as those of renamed users do. */
public final class People {
  private People() {}

  /** Somebody active with a mail address. */
  public static ApplicationUser called(String name) {
    ApplicationUser user = mock(ApplicationUser.class, name);
    when(user.getKey()).thenReturn(person(name).key());
    when(user.getUsername()).thenReturn(name);
    when(user.getDisplayName())
        .thenReturn(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    when(user.getEmailAddress()).thenReturn(name + "@example.com");
    when(user.isActive()).thenReturn(true);
    return user;
  }

  /** The same user as core knows them. */
  public static Person person(String name) {
    return new Person("key-of-" + name);
  }
}
