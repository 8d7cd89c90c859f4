package io.kept.sandbox.page;

import io.kept.sandbox.page.Moments.Moment;
import io.kept.sandbox.plugin.WebLink;
import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param base the context path
 * @param links what the plugin adds to the menus
 * @param resources the tags of scripts and styles, as HTML
 */
public record Chrome(String base, Visitor visitor, Links links, String resources) {

  /** What the plugin adds to the header, to the user's own menu, and to the administration. */
  public record Links(List<WebLink> header, List<WebLink> personal, List<WebLink> admin) {}

  /** Who looks at the page, and when; the token goes into every form. */
  public record Visitor(
      Optional<SandboxUser> account, String language, String token, Optional<Moment> now) {
    public boolean isLoggedIn() {
      return account.isPresent();
    }

    public boolean isAdministrator() {
      return account.map(SandboxUser::role).filter(Role.ADMINISTRATOR::equals).isPresent();
    }

    public String userName() {
      return account.map(SandboxUser::name).orElse("");
    }

    public String name() {
      return account.map(SandboxUser::displayName).orElse("");
    }
  }
}
