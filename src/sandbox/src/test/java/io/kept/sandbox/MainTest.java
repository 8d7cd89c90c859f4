package io.kept.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.fixture.FixtureJar;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;

  @Test
  void printsOneLineWhenItIsReadyAndEndsWellWhenItIsToldToStop() throws Exception {
    Process process = main("--plugin", plugin(), "--port", "0", "--data", data());
    BufferedReader out = process.inputReader(UTF_8);

    assertThat(out.readLine())
        .matches("The sandbox is ready at http://localhost:\\d+/jira .*anna/anna.*data in .*");
    assertThat(failure("--plugin", plugin(), "--port", "0", "--data", data()))
        .contains(data(), "in use");
    process.toHandle().destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(out.readLine()).isNull();
  }

  @Test
  void saysInOneSentenceWhatIsWrong() throws Exception {
    assertThat(failure("--plugin", "nowhere.jar")).contains("nowhere.jar", "build it first");
    assertThat(failure("--plugin", plugin(), "--port", "99999")).contains("99999");
    assertThat(failure("--plugin", plugin(), "--prot", "1")).contains("--prot");
    assertThat(failure()).contains("--plugin <jar>");
    assertThat(failure("--plugin", plugin(), "--data", plugin())).contains("is no folder");
    assertThat(failure("--plugin", plugin(), "--port", "0", "--data", brokenData()))
        .contains("cannot be read");
    assertThat(failure("--plugin", broken(), "--port", "0", "--data", data()))
        .contains("broken.jar");
  }

  private String failure(String... arguments) throws Exception {
    Process process = main(arguments);
    String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(error.lines()).hasSize(1);
    return error;
  }

  private static Process main(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  private String plugin() {
    return new FixtureJar().in(folder).toString();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String brokenData() throws IOException {
    Path data = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(data.resolve("kept.mv.db"), "no database".repeat(1000));
    return data.toString();
  }

  private String broken() throws IOException {
    return Files.writeString(folder.resolve("broken.jar"), "no jar").toString();
  }
}
