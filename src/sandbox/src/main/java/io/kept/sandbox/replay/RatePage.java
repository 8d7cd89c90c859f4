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
import java.util.regex.Pattern;

/**
 * The numbers of all promises since 2010, as the service manager reads them on the kept-rate page.
 */
public record RatePage(int kept, int broken, int open, int withdrawn, int renegotiated) {
  private static final Pattern ALL =
      Pattern.compile("id=\"kept-rate-all\".*?<tbody>(.*?)</tbody>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<td data-value=\"([^\"]*)\"");

  /** The rate and its interval come before what is counted. */
  private static final int FIRST_COUNT = 2;

  private static final int COUNTS = 6;

  /** Asks the running sandbox, as mia. */
  public static RatePage read(Sandbox sandbox) {
    return read(sandbox, LogImport.PROJECT);
  }

  /** The same, of the project with that key. */
  public static RatePage read(Sandbox sandbox, String project) {
    URI page =
        URI.create(
            sandbox.baseUrl() + "/plugins/servlet/kept/rate?from=2010-01-01&project=" + project);
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

  /** What is counted is: kept, broken, kept + broken, open, withdrawn, renegotiated. */
  static RatePage of(String html) {
    List<Integer> counts =
        ALL.matcher(html)
            .results()
            .flatMap(row -> CELL.matcher(row.group(1)).results())
            .skip(FIRST_COUNT)
            .map(cell -> (int) Double.parseDouble(cell.group(1)))
            .toList();
    if (counts.size() != COUNTS) {
      throw new IllegalStateException("The kept-rate page has no row for all promises.");
    }
    return new RatePage(counts.get(0), counts.get(1), counts.get(3), counts.get(4), counts.get(5));
  }

  /** From 0 to 1; 0 when nothing was judged. */
  public double rate() {
    return kept + broken == 0 ? 0 : (double) kept / (kept + broken);
  }
}
