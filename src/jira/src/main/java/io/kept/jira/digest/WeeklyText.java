package io.kept.jira.digest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.notice.WarningMail;
import io.kept.jira.report.RateSentences;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.message.Message;
import io.kept.message.Target;
import io.kept.notice.Weekly;
import io.kept.report.Tally;
import io.kept.report.WeekReview;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The week that ended last, as a mail. Whose promises somebody manages is asked while it is made,
 * so that it never has figures of others.
 */
public class WeeklyText {
  /** A mail is to be read; the page has them all. */
  private static final int MOST_PROJECTS = 20;

  private final ManagedProjects managed;
  private final WeekReviews reviews;
  private final Speech speech;
  private final ApplicationProperties jira;

  /** In which words. */
  public record Speech(Readers readers, Wording wording, RateSentences sentences) {}

  public WeeklyText(
      ManagedProjects managed, WeekReviews reviews, Speech speech, ApplicationProperties jira) {
    this.managed = managed;
    this.reviews = reviews;
    this.speech = speech;
    this.jira = jira;
  }

  /** Empty when nothing was promised by in that week, of what they may see. */
  Optional<WarningMail> of(ApplicationUser user, Weekly weekly) {
    List<Project> projects =
        managed.of(user).stream()
            .filter(it -> weekly.project().filter(id -> !id.equals(it.getId())).isEmpty())
            .toList();
    WeekReviews.Week week = reviews.of(projects);
    return week.all().tally().equals(Tally.NONE)
        ? Optional.empty()
        : Optional.of(mail(week, speech.readers().of(user)));
  }

  private WarningMail mail(WeekReviews.Week week, Reader reader) {
    String root = jira.getBaseUrl(UrlMode.CANONICAL);
    List<Message.Part> parts = new ArrayList<>();
    if (week.projects().size() > 1) {
      parts.add(words(text(reader, "kept.weekly.all"), week.all(), reader));
    }
    week.projects().stream()
        .limit(MOST_PROJECTS)
        .forEach(it -> parts.addAll(project(it, root, reader)));
    int more = week.projects().size() - MOST_PROJECTS;
    if (more > 0) {
      parts.add(new Message.Words(speech.wording().text(reader, "kept.weekly.more", more)));
    }
    parts.add(
        new Message.Link(
            text(reader, "kept.digest.settings"), root + "/plugins/servlet/kept/warnings"));
    return new WarningMail(subject(week.all(), reader), new Message(parts), reader.locale());
  }

  private String subject(WeekReview all, Reader reader) {
    String subject =
        speech
            .wording()
            .text(
                reader,
                "kept.weekly.subject",
                speech.sentences().day(all.monday(), reader),
                speech.sentences().brief(all.tally(), reader));
    return Message.saying(subject).writtenFor(Target.LINE);
  }

  private List<Message.Part> project(WeekReviews.OfProject one, String root, Reader reader) {
    String key = URLEncoder.encode(one.project().getKey(), StandardCharsets.UTF_8);
    return List.of(
        words(one.project().getName(), one.review(), reader),
        new Message.Link(
            speech.wording().text(reader, "kept.weekly.open", one.project().getName()),
            root + "/plugins/servlet/kept/rate?project=" + key));
  }

  private Message.Words words(String name, WeekReview review, Reader reader) {
    RateSentences sentences = speech.sentences();
    String before =
        speech
            .wording()
            .text(
                reader,
                "kept.weekly.before",
                WeekReview.LOOK_BACK,
                sentences.brief(review.before(), reader));
    return new Message.Words(
        Stream.of(
                Message.saying(name).writtenFor(Target.LINE),
                sentences.rate(review.tally(), reader),
                sentences.caution(review.tally().rate(), reader),
                sentences.leftOut(review.tally(), reader),
                before,
                change(review.change(), reader))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")));
  }

  private String change(WeekReview.Change change, Reader reader) {
    return change == WeekReview.Change.NOTHING
        ? ""
        : text(reader, "kept.weekly.change." + change.name().toLowerCase(Locale.ROOT));
  }

  private String text(Reader reader, String key) {
    return speech.wording().text(reader, key);
  }
}
