package io.kept.sandbox.page;

import io.kept.sandbox.page.Chrome.Visitor;
import io.kept.sandbox.page.Moments.Moment;
import io.kept.sandbox.plugin.WebLink;
import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.user.SandboxUser;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts together what surrounds a page. */
final class Chromes {
  private static final String GENERAL = "atl.general";

  private final SandboxAuthentication authentication;
  private final InstalledPlugin plugin;
  private final InstantSource clock;

  Chromes(SandboxAuthentication authentication, InstalledPlugin plugin, InstantSource clock) {
    this.authentication = authentication;
    this.plugin = plugin;
    this.clock = clock;
  }

  /**
   * For a page whose body is there already, so that the resources which it asked for are known.
   *
   * @param contexts the web-resource contexts of this page besides the general one
   */
  Chrome of(HttpServletRequest request, HttpServletResponse response, List<String> contexts) {
    Optional<SandboxUser> user = authentication.user();
    String language = authentication.getLocale().toLanguageTag();
    Visitor visitor =
        new Visitor(user, language, XsrfToken.of(request, response), user.map(this::now));
    Chrome.Links links =
        new Chrome.Links(
            links("system.top.navigation.bar", user),
            links("system.user.options/personal", user),
            links("admin_plugins_menu", user));
    return new Chrome(request.getContextPath(), visitor, links, resources(contexts));
  }

  private Moment now(SandboxUser user) {
    return Moments.of(user).show(clock.instant());
  }

  private List<WebLink> links(String section, Optional<SandboxUser> user) {
    Map<String, Object> context = new HashMap<>();
    user.ifPresent(known -> context.put("user", known));
    return plugin.modules().links(section, context);
  }

  private String resources(List<String> contexts) {
    List<String> all = new ArrayList<>(List.of(GENERAL));
    all.addAll(contexts);
    return plugin.modules().resourceTags(all);
  }
}
