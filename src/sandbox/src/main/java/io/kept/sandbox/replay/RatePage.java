package io.kept.sandbox.replay;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.log.LogImport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers of all promises, as the service manager reads them on the kept-rate page. */
public record RatePage(int kept, int broken, int open, int withdrawn, int renegotiated) {
  private static final Pattern ALL =
      Pattern.compile("id=\"kept-rate-all\".*?<tbody>(.*?)</tbody>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("<td[^>]*>(\\d+)</td>");

  /** Asks the running sandbox, as mia. */
  public static RatePage read(Sandbox sandbox) {
    return read(sandbox, LogImport.PROJECT);
  }

  /** The same, of the project with that key. */
  public static RatePage read(Sandbox sandbox, String project) {
    URI page = URI.create(sandbox.baseUrl() + "/plugins/servlet/kept/rate?project=" + project);
    String login = Base64.getEncoder().encodeToString("mia:mia".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(page).header("Authorization", "Basic " + login).build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      return of(response.body());
    } catch (IOException e) {
      throw new IllegalStateException("The kept-rate page did not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading the kept-rate page.", e);
    }
  }

  /** The columns are: kept, broken, kept + broken, open, withdrawn, renegotiated. */
  static RatePage of(String html) {
    List<Integer> numbers =
        ALL.matcher(html)
            .results()
            .map(row -> row.group(1))
            .flatMap(row -> NUMBER.matcher(row).results())
            .map(MatchResult::group)
            .map(cell -> Integer.parseInt(cell.replaceAll("\\D", "")))
            .toList();
    if (numbers.size() != 6) {
      throw new IllegalStateException("The kept-rate page has no row for all promises.");
    }
    return new RatePage(
        numbers.get(0), numbers.get(1), numbers.get(3), numbers.get(4), numbers.get(5));
  }

  /** From 0 to 1; 0 when nothing was judged. */
  public double rate() {
    return kept + broken == 0 ? 0 : (double) kept / (kept + broken);
  }
}
