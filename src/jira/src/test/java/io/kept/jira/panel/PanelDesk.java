package io.kept.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Happening;
import io.kept.promise.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Anna, an agent, and Mona, a manager, look at the panel of the one issue of a paper Jira. */
final class PanelDesk {
  final PaperJira jira = new PaperJira();
  final ApplicationUser anna = jira.agent("anna");
  final ApplicationUser mona = jira.manager("mona");
  private final PromisePanel panel =
      new PromisePanel(
          jira.settings.authentication(),
          new PromisedByFields(jira.fields),
          jira.rights,
          new Views(
              jira.promises,
              new Mays(jira.promises, jira.kept.policies, jira.rights),
              new Views.Story(
                  jira.kept.store,
                  new Events(jira.users, jira.kept.policies, jira.wording),
                  new Overheard(
                      jira.words,
                      jira.kept.policies,
                      jira.settings.readers(),
                      new Overheard.Said(jira.wording, jira.kept.clock)),
                  jira.wording),
              jira.settings.readers()),
          jira.kept.clock);

  void promise(String words) {
    jira.write(jira.type.getSingularObjectFromString(words));
    jira.publishUpdateBy(anna);
  }

  void act(Function<Instant, Happening> act) {
    assertThat(jira.promises.act(jira.kept.latest().id(), act)).isInstanceOf(Outcome.Done.class);
  }

  PromiseView seenBy(ApplicationUser user) {
    jira.settings.logIn(user);
    return view().promises().get(0);
  }

  PanelView view() {
    return (PanelView) panel.getContextMap(Map.of("issue", jira.issue)).get("panel");
  }
}
