package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CapabilitiesMatrixTest {
  @Test
  void the_page_in_docs_is_what_the_command_writes(@TempDir Path folder) throws IOException {
    Path written = folder.resolve("matrix.md");

    assertThat(Ran.command("capabilities", "--matrix", written.toString()).status()).isZero();
    assertThat(Files.readString(Path.of("..", "docs", "matrix.md")))
        .as("make it anew with ./patchbay capabilities --matrix docs/matrix.md")
        .isEqualTo(Files.readString(written));
  }

  @Test
  void vendors_that_differ_are_marked(@TempDir Path folder) throws IOException {
    Path written = folder.resolve("matrix.md");
    Ran.command("capabilities", "--matrix", written.toString());

    assertThat(Files.readString(written).lines())
        .anyMatch(
            line -> line.startsWith("| invitation.removeConnection |") && line.endsWith("≠ |"));
  }

  @Test
  void what_a_vendor_lacks_is_told_from_what_it_does_not_document(@TempDir Path folder)
      throws IOException {
    Path written = folder.resolve("matrix.md");
    Ran.command("capabilities", "--matrix", written.toString());

    assertThat(Files.readString(written).lines())
        .anyMatch(line -> line.startsWith("| search.people | yes | – |"))
        .anyMatch(line -> line.startsWith("| invitation.listSent | yes | ? |"));
  }

  @Test
  void the_page_for_browsers_is_one_file_with_every_operation(@TempDir Path folder)
      throws IOException {
    Path written = folder.resolve("matrix.html");

    assertThat(Ran.command("capabilities", "--matrix", written.toString()).status()).isZero();
    assertThat(Files.readString(written))
        .contains("id=\"operation-search.people\"", "<th>myagentmail</th>", "href=\"#details-")
        .contains("id=\"details-search.people\"", "≠")
        .doesNotContain("src=", "@import", "http://", "https://", "{{");
    Operations.ALL.forEach(
        operation ->
            assertThat(written).content().contains("id=\"operation-" + operation.id() + "\""));
  }

  @Test
  void a_page_has_its_format_in_its_name(@TempDir Path folder) {
    Path page = folder.resolve("matrix.md");

    Ran ran = Ran.command("capabilities", "--matrix", page.toString(), "--format", "json");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--matrix takes no --format", "--vendor V --format json");
    assertThat(page).doesNotExist();
  }

  @Test
  void a_page_that_cannot_be_written_is_told(@TempDir Path folder) {
    Ran ran = Ran.command("capabilities", "--matrix", folder.toString());

    assertThat(ran.status()).isNotZero();
    assertThat(ran.err()).contains("Cannot write " + folder);
  }
}
