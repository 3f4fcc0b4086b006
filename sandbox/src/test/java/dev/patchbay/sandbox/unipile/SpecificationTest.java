package dev.patchbay.sandbox.unipile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.dialect.Walk;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds the simulator against the vendor's specification. The specification is not in this
 * repository: name its file in the environment variable {@code UNIPILE_OPENAPI_DOCUMENT}, else
 * these tests are skipped.
 */
final class SpecificationTest {

  private static final String VARIABLE = "UNIPILE_OPENAPI_DOCUMENT";

  /** Families of the specification that are not about LinkedIn. */
  private static final String OTHER = ".*/(emails|drafts|folders|calendars|events).*";

  private Specification specification;

  @BeforeEach
  void read() throws IOException {
    String file = System.getenv(VARIABLE);
    assumeTrue(file != null && Files.isReadable(Path.of(file)), VARIABLE + " names no file");
    specification = new Specification(Path.of(file));
  }

  private static JsonObject exceptions() throws IOException {
    try (InputStream in =
        SpecificationTest.class.getResourceAsStream("specification-exceptions.json")) {
      return Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void every_linkedin_operation_is_simulated_and_every_other_route_is_a_listed_exception()
      throws IOException {
    TreeSet<String> told =
        specification.operations().stream()
            .filter(operation -> !operation.matches(OTHER))
            .map(Specification::normal)
            .collect(Collectors.toCollection(TreeSet::new));
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      TreeSet<String> served =
          sandbox.routes().stream()
              .map(Specification::normal)
              .collect(Collectors.toCollection(TreeSet::new));
      List<String> newer =
          exceptions().objects("routes").stream()
              .map(row -> Specification.normal(row.text("route")))
              .toList();

      assertThat(served).containsAll(told);
      served.removeAll(told);
      assertThat(served).containsExactlyInAnyOrderElementsOf(newer);
    }
  }

  @Test
  void every_answer_of_a_walk_through_all_routes_is_valid() throws IOException {
    List<JsonObject> allowed = exceptions().objects("answers");
    List<String> violations = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      for (Walk.Step step : Walk.through(sandbox)) {
        String operation = specification.operation(step.method(), step.path());
        seen.add(operation);
        if (operation.isEmpty() || !step.answer().contentType().startsWith("application/json")) {
          continue;
        }
        String body = step.answer().text();
        for (String line : specification.checkAnswer(operation, step.answer().status(), body)) {
          String violation = operation + " " + step.answer().status() + " " + line;
          if (allowed.stream().noneMatch(row -> violation.matches(row.text("matches")))) {
            violations.add(violation + "\n   in " + body);
          }
        }
      }
    }
    assertThat(violations).isEmpty();
    assertThat(
            specification.operations().stream()
                .filter(operation -> !operation.matches(OTHER))
                .filter(operation -> !seen.contains(operation)))
        .isEmpty();
  }

  @Test
  void no_answer_has_a_member_the_specification_does_not_name() throws IOException {
    List<JsonObject> allowed = exceptions().objects("members");
    TreeSet<String> unnamed = new TreeSet<>();
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      for (Walk.Step step : Walk.through(sandbox)) {
        String operation = specification.operation(step.method(), step.path());
        int status = step.answer().status();
        if (!operation.isEmpty()
            && status < 300
            && step.answer().contentType().startsWith("application/json")) {
          for (String member : specification.unnamed(operation, status, step.answer().text())) {
            String line = operation + " " + member;
            if (allowed.stream().noneMatch(row -> line.matches(row.text("matches")))) {
              unnamed.add(line);
            }
          }
        }
      }
    }
    assertThat(unnamed).isEmpty();
  }

  @Test
  void the_request_contract_takes_what_the_specification_takes() throws IOException {
    List<String> violations = new ArrayList<>();
    try (UnipileSandbox sandbox = UnipileSandbox.start()) {
      for (Walk.Step step : Walk.through(sandbox)) {
        String operation = specification.operation(step.method(), step.path());
        if (!operation.isEmpty() && !step.body().isEmpty() && step.answer().status() < 400) {
          specification
              .checkRequest(operation, step.body())
              .forEach(line -> violations.add(operation + " " + line + "\n   in " + step.body()));
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void every_documented_exchange_is_valid() throws IOException {
    List<JsonObject> allowed = exceptions().objects("answers");
    List<String> violations = new ArrayList<>();
    for (Exchange exchange : Pack.load(UnipileSandbox.VENDOR).exchanges()) {
      JsonObject metadata = exchange.stub().object("metadata");
      if (metadata.text("direction").equals("delivery")) {
        continue;
      }
      String path = exchange.path().substring("/api/v1".length());
      String operation = specification.operation(exchange.method(), path);
      List<String> lines = new ArrayList<>();
      if (!exchange.jsonBody().names().isEmpty()) {
        lines.addAll(specification.checkRequest(operation, exchange.jsonBody().toString()));
      }
      int status = exchange.reply().status();
      lines.addAll(specification.checkAnswer(operation, status, exchange.answer().toString()));
      for (String line : lines) {
        String violation = operation + " " + status + " " + line;
        if (allowed.stream().noneMatch(row -> violation.matches(row.text("matches")))) {
          violations.add(exchange.name() + " " + violation);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void every_declared_error_of_linkedin_operations_is_in_the_pack() {
    TreeSet<String> known =
        Pack.load(UnipileSandbox.VENDOR).errors().stream()
            .map(row -> row.number("status", 0) + " " + row.text("type"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(known).containsAll(specification.errors());
  }
}
