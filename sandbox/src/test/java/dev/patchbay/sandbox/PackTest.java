package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
  void the_manifest_names_every_exchange_file() throws Exception {
    try (Stream<Path> files = Files.list(folder().resolve("exchanges"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              pack.exchanges().stream().map(exchange -> exchange.name() + ".json").toList());
    }
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
  void a_supported_argument_has_a_place_and_an_unsupported_one_a_reason() {
    assertThat(pack.arguments())
        .allSatisfy(
            row -> {
              if (row.flag("supported")) {
                assertThat(row.text("place")).isIn("body", "query", "part", "path");
                assertThat(row.text("path")).isNotEmpty();
                assertThat(row.text("encoding")).isNotEmpty();
              } else {
                assertThat(row.text("reason")).isEqualTo("vendor cannot");
              }
            });
  }

  @Test
  void every_error_has_one_neutral_kind_and_appears_once() {
    assertThat(
            pack.errors().stream()
                .map(row -> row.number("status", 0) + " " + row.text("type"))
                .toList())
        .doesNotHaveDuplicates();
    assertThat(pack.errors()).allMatch(row -> row.text("error").matches("[A-Z][A-Za-z]+"));
  }

  @Test
  void every_neutral_kind_exists_in_the_port() {
    Set<String> kinds =
        Stream.of(
                dev.patchbay.error.FixCall.class,
                dev.patchbay.error.FixContract.class,
                dev.patchbay.error.FixAccount.class,
                dev.patchbay.error.Wait.class,
                dev.patchbay.error.Fact.class,
                dev.patchbay.error.Resume.class,
                dev.patchbay.error.Check.class,
                dev.patchbay.error.Report.class)
            .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(pack.errors()).allMatch(row -> kinds.contains(row.text("error")));
    assertThat(pack.errors())
        .filteredOn(row -> row.has("onWrite"))
        .isNotEmpty()
        .allMatch(row -> kinds.contains(row.text("onWrite")));
  }

  @Test
  void an_unknown_pack_is_refused_by_name() throws IOException {
    assertThatThrownBy(() -> Pack.load("unipile-v9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no /fixtures/unipile-v9/pack.json on the class path");
  }
}
