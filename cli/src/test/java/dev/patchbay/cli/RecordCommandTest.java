package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
  @TempDir private Path folder;

  static Path configuration(VendorSandbox sandbox, Path folder) throws IOException {
    String lines =
        sandbox.properties().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve("live.properties"), lines + "\n");
  }

  private static String everything(Path pack) throws IOException {
    try (Stream<Path> files = Files.walk(pack.resolve("exchanges"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }

  @Test
  void a_recording_of_unipile_is_a_pack_in_which_nobody_is_left() throws IOException {
    try (VendorSandbox sandbox = Sandboxes.start("unipile-v1", 0)) {
      Path out = folder.resolve("pack");
      Ran ran =
          Ran.command(
              "record",
              "--vendor",
              "unipile",
              "--config",
              configuration(sandbox, folder).toString(),
              "--out",
              out.toString());

      assertThat(ran.err()).isEmpty();
      assertThat(ran.status()).isZero();
      assertThat(ran.out()).contains("session.list: read", "profile.own: read");
      assertThat(ran.out()).contains("search.people: read", "messaging.listConversations: read");
      Pack pack = Pack.load(out);
      assertThat(pack.vendor()).isEqualTo("unipile-v1");
      assertThat(pack.exchanges()).hasSizeGreaterThan(8);
      assertThat(pack.exchanges())
          .allSatisfy(
              one -> {
                assertThat(one.provenance()).isEqualTo(Provenance.RECORDED);
                assertThat(one.flaws()).isEmpty();
              });
      assertThat(pack.arguments()).isEqualTo(Pack.load("unipile-v1").arguments());
      assertThat(pack.errorEnvelope()).isEqualTo(Pack.load("unipile-v1").errorEnvelope());
      String text = everything(out);
      Nobody.of(sandbox.world(), text);
      sandbox.configuration().forEach((key, value) -> assertThat(text).doesNotContain(value));
      Exchange own =
          pack.exchanges().stream()
              .filter(one -> one.operation().equals("profile.own"))
              .findFirst()
              .orElseThrow();
      String id = own.answer().text("provider_id");
      assertThat(id).startsWith("ACoAA");
      assertThat(own.answer().text("entity_urn")).isEqualTo("urn:li:fsd_profile:" + id);
      assertThat(own.answer().text("public_profile_url"))
          .isEqualTo("https://www.linkedin.com/in/" + own.answer().text("public_identifier"));
      Exchange sessions = pack.exchanges().get(0);
      assertThat(sessions.answer().objects("items").get(0).text("id"))
          .isEqualTo(own.query().getOrDefault("account_id", List.of("")).get(0));
    }
  }

  @Test
  void foreign_shapes_lose_every_secret_and_address() throws IOException {
    String key = "live-Key/4711+abc";
    byte[] answer = ForeignShapes.accounts(key).getBytes(StandardCharsets.UTF_8);
    try (LoopbackServer vendor =
        new LoopbackServer(
            0,
            call ->
                call.segments().contains("accounts")
                    ? new Reply(200, "application/json", answer)
                    : new Reply(
                        404,
                        "text/html",
                        ("<p>nobody@real-company.com " + key).getBytes(StandardCharsets.UTF_8)))) {
      Ran ran = record(vendor, key);

      assertThat(ran.err()).isEmpty();
      assertThat(ran.status()).isZero();
      String text = everything(folder.resolve("pack"));
      assertThat(text)
          .doesNotContain(key, "Odalys", "real-company", "odalys", "bmJvZHlAcmVhbC", "4711+abc")
          .contains("(not JSON, so not kept: ");
      JsonObject account =
          Pack.load(folder.resolve("pack")).exchanges().get(0).answer().objects("items").get(0);
      assertThat(account.text("x_owner_label")).isEqualTo(account.text("name"));
      assertThat(account.text("x_since")).isEqualTo("2026-11-21");
      assertThat(account.text("created_at")).isEqualTo("2026-10-02T07:41:09.221Z");
      assertThat(account.text("x_cursor")).isNotEqualTo("2026-10-02T07:41:09.221Z").hasSize(24);
      assertThat(account.text("x_mood")).isEqualTo("VERY_WELL");
      assertThat(account.number("x_seats", 0)).isEqualTo(12);
      assertThat(account.text("x_page")).startsWith("https://").contains(".invalid/");
      assertThat(account.object("x_by_id").names()).doesNotContain("ACoAAForeign1234567");
      assertThat(account.object("x_by_id").names()).containsExactly(account.text("id"));
    }
  }

  @Test
  void nothing_is_written_where_a_secret_is_left() throws IOException {
    try (LoopbackServer vendor =
        new LoopbackServer(0, call -> Reply.ok(JsonObject.tagged("AccountList")))) {
      Ran ran = record(vendor, "application");

      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.err())
          .startsWith("Nothing was written:")
          .contains("- exchanges/001-session.list.json still holds the value of api-key")
          .doesNotContain("application");
      assertThat(folder.resolve("pack")).doesNotExist();
    }
  }

  private Ran record(LoopbackServer vendor, String key) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("live.properties"),
            "patchbay.vendor=unipile\npatchbay.unipile.api-key="
                + key
                + "\npatchbay.unipile.base-url=http://localhost:"
                + vendor.port()
                + "\n");
    return Ran.command(
        "record",
        "--vendor",
        "unipile",
        "--config",
        file.toString(),
        "--out",
        folder.resolve("pack").toString());
  }

  @Test
  void a_folder_that_holds_something_is_wrong_usage() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "mine");

    Ran ran = Ran.command("record", "--vendor", "unipile", "--out", folder.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().strip()).isEqualTo("--out has to be an empty folder: " + folder);
  }
}
