package dev.patchbay.sandbox.myagentmail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Provenance;
import org.junit.jupiter.api.Test;

final class MyAgentMailPackTest {
  private final Pack pack = Pack.load(MyAgentMailSandbox.VENDOR);

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
  void every_documented_code_appears_once() {
    assertThat(
            pack.errors().stream()
                .filter(row -> !row.flag("undocumented"))
                .map(row -> row.text("type"))
                .toList())
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
  }
}
