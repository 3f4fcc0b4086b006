package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackTest {

  private static final Set<String> VARIANTS =
      Set.of(
          "classicPeople",
          "classicCompanies",
          "classicPosts",
          "classicJobs",
          "salesNavigatorPeople",
          "salesNavigatorCompanies",
          "recruiterPeople");

  private final Pack pack = Pack.load("unipile-v1");

  private static Path folder() throws URISyntaxException {
    return Path.of(PackTest.class.getResource("/fixtures/unipile-v1").toURI());
  }

  @Test
  void a_pack_tells_how_old_its_sources_are() {
    assertThat(pack.newestSource()).containsExactly("2026-05");
    assertThat(pack.read()).containsExactly("2026-11-21");
  }

  @Test
  void a_plain_folder_reads_as_the_class_path_does() throws Exception {
    Pack same = Pack.load(folder());

    assertThat(same.vendor()).isEqualTo("unipile-v1").isEqualTo(pack.vendor());
    assertThat(same.exchanges()).isEqualTo(pack.exchanges());
  }

  @Test
  void every_exchange_says_where_it_comes_from() {
    assertThat(pack.exchanges())
        .allSatisfy(
            exchange -> {
              assertThat(exchange.provenance()).isNotEqualTo(Provenance.RECORDED);
              assertThat(exchange.source()).matches("unipile\\.md A\\.\\d.*");
              assertThat(exchange.operation()).matches("[a-z]+\\.[A-Za-z]+");
            });
  }

  @Test
  void the_arguments_are_the_158_of_the_seven_searches_and_more() {
    List<String> keys =
        pack.arguments().stream()
            .filter(row -> !row.flag("common"))
            .map(row -> row.text("key"))
            .filter(key -> VARIANTS.contains(key.substring(0, key.indexOf('.'))))
            .toList();

    assertThat(keys).hasSize(158).doesNotHaveDuplicates();
    assertThat(pack.arguments().stream().map(row -> row.text("key")).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_error_appears_once() {
    assertThat(
            pack.errors().stream()
                .map(row -> row.number("status", 0) + " " + row.text("type"))
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void an_unknown_pack_is_refused_by_name() throws IOException {
    assertThatThrownBy(() -> Pack.load("unipile-v9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no /fixtures/unipile-v9/pack.json on the class path");
  }

  @Test
  void a_pack_without_cases_is_a_flaw(@TempDir Path folder) throws IOException {
    assertThat(packOf(folder, "{\"vendor\": \"x\"}").flaws(List.of("profile.get")))
        .containsExactly("The pack has no cases: \"cases\" of pack.json counts none");
  }

  @Test
  void a_lost_a_forgotten_and_a_foreign_case_are_flaws(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("cases"));
    Files.writeString(folder.resolve("cases/profile.get.json"), "{\"cases\": [{}]}");
    Files.writeString(folder.resolve("cases/profile.own.json"), "{\"cases\": [{}, {}]}");
    Pack lossy =
        packOf(folder, "{\"cases\": {\"profile.get\": 2, \"post.get\": 1, \"post.gte\": 1}}");

    assertThat(lossy.flaws(List.of("profile.get", "profile.own", "post.get", "post.list")))
        .containsExactly(
            "pack.json counts cases of post.gte, which is no operation",
            "cases/profile.get.json holds 1 cases, but pack.json counts 2",
            "cases/profile.own.json holds 2 cases, but pack.json counts 0",
            "cases/post.get.json holds 0 cases, but pack.json counts 1");
  }

  @Test
  void a_file_that_is_no_json_is_named(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("cases"));
    Files.writeString(folder.resolve("cases/profile.get.json"), "{\"cases\": [");
    Pack broken = packOf(folder, "{}");

    assertThatThrownBy(() -> broken.cases("profile.get"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cases/profile.get.json of the pack: ");
  }

  @Test
  void a_file_that_stands_twice_on_the_class_path_is_refused(@TempDir Path one, @TempDir Path other)
      throws IOException {
    URL[] path = {one.toUri().toURL(), other.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      PackSource source = PackSource.ofClassPath(loader, "fixtures/acme");
      write(one, "{\"from\": 1}");

      assertThat(source.json("pack.json").number("from", 0)).isOne();

      write(other, "{\"from\": 2}");

      assertThatThrownBy(() -> source.read("pack.json"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "/fixtures/acme/pack.json is on the class path more than once, one hiding the other")
          .hasMessageContainingAll(one.toString(), other.toString());
    }
  }

  private static void write(Path root, String text) throws IOException {
    Files.createDirectories(root.resolve("fixtures/acme"));
    Files.writeString(root.resolve("fixtures/acme/pack.json"), text);
  }

  private static Pack packOf(Path folder, String manifest) throws IOException {
    Files.writeString(folder.resolve("pack.json"), manifest);
    return Pack.load(folder);
  }
}
