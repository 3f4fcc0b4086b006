package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveDriftTest {
  private static final String KEY = "live-key-47114711";

  @TempDir private Path folder;

  private static Ran against(LoopbackServer vendor, String format) {
    return Ran.command(
        "tck",
        "--live",
        "--vendor",
        "unipile",
        "--set",
        "api-key=" + KEY,
        "--set",
        "base-url=http://localhost:" + vendor.port(),
        "--format",
        format);
  }

  private static LoopbackServer foreign() throws IOException {
    String known = ForeignShapes.accounts(KEY);
    byte[] answer =
        known
            .replace("\"created_at\":\"2026-10-02T07:41:09.221Z\",", "")
            .replace("\"groups\":[]", "\"groups\":{}")
            .getBytes(StandardCharsets.UTF_8);
    return new LoopbackServer(
        0,
        call ->
            call.segments().contains("accounts")
                ? new Reply(200, "application/json", answer)
                : new Reply(404, "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_sandbox_does_not_drift_from_its_own_pack() throws IOException {
    try (VendorSandbox sandbox = Sandboxes.start("unipile-v1", 0)) {
      Ran ran =
          Ran.command(
              "tck",
              "--live",
              "--vendor",
              "unipile",
              "--config",
              RecordCommandTest.configuration(sandbox, folder).toString());

      assertThat(ran.out()).contains("session.list: read").doesNotContain("- ");
      assertThat(ran.out()).contains(" kinds of answers compared, 0 drifts.");
      assertThat(ran.status()).isZero();
    }
  }

  @Test
  void a_field_that_is_new_or_gone_or_of_another_type_is_drift_and_no_value_is_shown()
      throws IOException {
    try (LoopbackServer vendor = foreign()) {
      Ran ran = against(vendor, "text");

      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.out())
          .contains(
              "- session.list GET /api/v1/accounts: items[].x_mood added (text)",
              "- session.list GET /api/v1/accounts: items[].created_at gone (was text)",
              "- session.list GET /api/v1/accounts: items[].groups changed its type from list to"
                  + " object")
          .doesNotContain(KEY, "Odalys", "VERY_WELL", "real-company");
    }
  }

  @Test
  void the_same_is_there_for_programs() throws IOException {
    try (LoopbackServer vendor = foreign()) {
      Ran ran = against(vendor, "json");

      assertThat(Json.object(ran.out()).flag("clean")).isFalse();
      assertThat(Json.object(ran.out()).objects("drifts"))
          .anySatisfy(
              drift -> {
                assertThat(drift.text("field")).isEqualTo("items[].groups");
                assertThat(drift.text("kind")).isEqualTo("type");
                assertThat(drift.texts("found")).containsExactly("object");
              });
      assertThat(ran.out()).doesNotContain(KEY, "Odalys", "real-company");
    }
  }
}
