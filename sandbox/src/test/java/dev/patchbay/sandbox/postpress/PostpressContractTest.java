package dev.patchbay.sandbox.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.dialect.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the simulator against the schemas of the pack. */
final class PostpressContractTest {

  @Test
  void every_answer_of_a_walk_through_all_routes_keeps_the_contract() {
    List<String> violations = new ArrayList<>();
    TreeSet<String> silent = new TreeSet<>(Contracts.routes());
    try (PostpressSandbox sandbox = PostpressSandbox.start()) {
      for (Walk.Step step : Walk.through(sandbox)) {
        String asked = step.method() + " " + step.path();
        int status = step.answer().status();
        boolean json = step.answer().contentType().startsWith("application/json");
        assertThat(json || status < 400).as(asked + " " + status).isTrue();
        if (json) {
          Contracts.answer(asked, status, step.answer().json()).stream()
              .map(line -> asked + " " + status + " " + line + "\n   in " + step.answer().text())
              .forEach(violations::add);
          if (status < 400) {
            silent.remove(Contracts.route(Contracts.routes(), asked));
          }
        }
      }
    }
    assertThat(violations).isEmpty();
    assertThat(silent).as("operations that never answered").isEmpty();
  }

  @Test
  void every_simulated_route_has_a_contract_except_files() {
    try (PostpressSandbox sandbox = PostpressSandbox.start()) {
      TreeSet<String> routes =
          sandbox.routes().stream()
              .map(route -> route.replaceAll("\\{[^}]*\\}", "{}"))
              .collect(Collectors.toCollection(TreeSet::new));
      routes.removeAll(Contracts.routes());

      assertThat(routes)
          .containsExactly(
              "GET /chat_attendees/{}/picture",
              "GET /linkedin/jobs/applicants/{}/resume",
              "GET /messages/{}/attachments/{}",
              "POST /messages/{}/forward");
    }
  }
}
