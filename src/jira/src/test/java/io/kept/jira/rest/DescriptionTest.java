package io.kept.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.jersey.api.uri.UriTemplate;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

/** The description says of each operation what the annotations of its method say. */
class DescriptionTest {
  private static final List<String> BODIES =
      List.of(
          "io.kept.jira.quote.QuoteBody",
          "io.kept.jira.act.ActBody",
          "io.kept.jira.administration.AccountBody",
          "io.kept.jira.administration.LearningBody",
          "io.kept.jira.privacy.RetentionBody",
          "io.kept.jira.privacy.AnonymisationBody",
          "io.kept.jira.setup.SetupBody",
          "io.kept.jira.snooze.SnoozeBody",
          "io.kept.jira.holder.Giving",
          "io.kept.jira.settings.PolicyBody",
          "io.kept.jira.settings.TextsBody",
          "io.kept.jira.settings.CalendarBody",
          "io.kept.jira.settings.HolidayBody",
          "io.kept.jira.digest.WishBody",
          "io.kept.jira.digest.WeeklyBody");

  private final JsonNode description = description();

  /** An operation such as {@code POST /promise/{id}/hold}, and what it takes. */
  private record Operation(String name, Set<String> parameters, boolean hasBody) {}

  @Test
  void describesExactlyTheOperationsOfTheResources() throws Exception {
    assertThat(described()).containsExactlyInAnyOrderElementsOf(annotated());
  }

  @Test
  void namesExactlyTheInputsOfTheBodies() throws Exception {
    Set<String> inputs = new TreeSet<>();
    for (String body : BODIES) {
      Arrays.stream(Class.forName(body).getRecordComponents())
          .map(RecordComponent::getName)
          .forEach(inputs::add);
    }

    assertThat(
            description.path("paths").findValues("requestBody").stream()
                .flatMap(body -> names(body.at("/content/application~1json/schema/properties")))
                .collect(Collectors.toSet()))
        .isEqualTo(inputs);
  }

  @Test
  void givesTheExamplesOfItsDocument() throws Exception {
    String document = Files.readString(java.nio.file.Path.of("../../docs/rest.md"));

    assertThat(description.path("paths").findValues("requestBody"))
        .extracting(body -> body.at("/content/application~1json/example").toString())
        .allSatisfy(example -> assertThat(unspaced(document)).contains(unspaced(example)));
  }

  @Test
  void isFoundWithTheExtensionAndWhereJiraHasTakenItOff() {
    String path = DescriptionResource.class.getAnnotation(Path.class).value();
    UriTemplate template = new UriTemplate(path);

    assertThat(template.match("openapi.json", new ArrayList<>())).isTrue();
    assertThat(template.match("openapi", new ArrayList<>())).isTrue();
    assertThat(template.match("openapi.xml", new ArrayList<>())).isFalse();
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s", "");
  }

  private static JsonNode description() {
    try {
      return new ObjectMapper().readTree((String) new DescriptionResource().describe().getEntity());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Operation> described() {
    List<Operation> operations = new ArrayList<>();
    description
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method ->
                            operations.add(
                                new Operation(
                                    method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    parameters(method.getValue()),
                                    method.getValue().has("requestBody")))));
    return operations;
  }

  private Set<String> parameters(JsonNode operation) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(this::resolved)
        .map(parameter -> parameter.path("in").asText() + " " + parameter.path("name").asText())
        .collect(Collectors.toSet());
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static Stream<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  private static List<Operation> annotated() throws Exception {
    List<Operation> operations = new ArrayList<>();
    for (String name :
        Files.readAllLines(
            java.nio.file.Path.of("target/classes/META-INF/plugin-components/component"))) {
      Class<?> type = Class.forName(name);
      if (type.isAnnotationPresent(Path.class)) {
        Arrays.stream(type.getMethods())
            .flatMap(method -> httpMethod(method).map(http -> operation(http, type, method)))
            .forEach(operations::add);
      }
    }
    return operations;
  }

  private static Stream<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value);
  }

  private static Operation operation(String http, Class<?> type, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path =
        ("/" + type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value()))
            .replaceAll("/+", "/")
            .replace("{extension: (\\.json)?}", ".json");
    List<Parameter> parameters = List.of(method.getParameters());
    return new Operation(
        http + " " + path,
        parameters.stream()
            .flatMap(parameter -> Arrays.stream(parameter.getAnnotations()))
            .map(DescriptionTest::name)
            .collect(Collectors.toSet()),
        parameters.stream().anyMatch(parameter -> parameter.getAnnotations().length == 0));
  }

  private static String name(Annotation annotation) {
    if (annotation instanceof PathParam path) {
      return "path " + path.value();
    }
    if (annotation instanceof QueryParam query) {
      return "query " + query.value();
    }
    return "header " + ((HeaderParam) annotation).value();
  }
}
