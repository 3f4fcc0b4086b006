package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.Sandboxes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MyAgentMailPackTest {
  private final Pack pack = Pack.load(MyAgentMailSandbox.VENDOR);

  @Test
  void the_vendor_has_a_simulator() {
    assertThat(Sandboxes.vendors()).contains("myagentmail");
  }

  @Test
  void the_manifest_names_every_exchange_file() throws Exception {
    Path folder =
        Path.of(MyAgentMailPackTest.class.getResource("/fixtures/myagentmail/exchanges").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              pack.exchanges().stream().map(exchange -> exchange.name() + ".json").toList());
    }
  }

  @Test
  void every_exchange_says_where_it_comes_from() {
    assertThat(pack.exchanges())
        .isNotEmpty()
        .allSatisfy(
            exchange -> {
              assertThat(exchange.provenance()).isEqualTo(Provenance.DOCUMENTATION);
              assertThat(exchange.source()).matches("myagentmail\\.md (\\d+(\\.\\d+)?|seed).*");
              assertThat(exchange.operation()).matches("[a-z]+\\.[A-Za-z]+");
              assertThat(exchange.flaws()).isEmpty();
            });
  }

  @Test
  void a_supported_argument_has_a_place_and_an_unsupported_one_a_reason() {
    assertThat(pack.arguments())
        .allSatisfy(
            row -> {
              if (row.flag("supported")) {
                assertThat(row.text("place")).isIn("body", "query", "path");
                assertThat(row.text("path")).isNotEmpty();
                assertThat(row.text("encoding")).isNotEmpty();
              } else {
                assertThat(row.text("reason")).isIn("vendor cannot", "not documented");
              }
            });
    assertThat(pack.arguments().stream().map(row -> row.text("key")).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_documented_code_appears_once_with_a_neutral_kind_of_the_port() {
    Set<String> kinds =
        Stream.of(
                FixCall.class,
                FixContract.class,
                FixAccount.class,
                Wait.class,
                Fact.class,
                Resume.class,
                Check.class,
                Report.class)
            .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(pack.errors().stream().map(row -> row.text("type")).toList())
        .containsExactlyInAnyOrder(
            "RATE_LIMITED",
            "AUTH_LOCKOUT",
            "LINKEDIN_RATE_LIMITED",
            "NO_SESSION_AVAILABLE",
            "SESSION_NOT_FOUND",
            "TOO_MANY_SESSIONS",
            "SESSION_LIMIT_REACHED",
            "LINKEDIN_NOT_SUBSCRIBED",
            "WEBHOOK_LIMIT_REACHED",
            "PROXY_PATH_NOT_ALLOWED");
    assertThat(pack.errors()).allMatch(row -> kinds.contains(row.text("error")));
  }

  @Test
  void every_field_that_is_told_says_from_what() {
    assertThat(pack.fields())
        .filteredOn(row -> row.flag("supported"))
        .allMatch(row -> !row.text("wire").isEmpty());
  }
}
