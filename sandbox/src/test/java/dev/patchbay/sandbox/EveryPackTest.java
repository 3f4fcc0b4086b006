package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the packs of all vendors. */
final class EveryPackTest {
  private static final Set<String> KINDS =
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

  /** Places in which a value stands under no name. */
  private static final Set<String> NAMELESS = Set.of("action", "whole", "local");

  static Stream<Pack> packs() {
    return Sandboxes.vendors().stream().sorted().map(Pack::load);
  }

  static List<String> names(Pack pack, String folder) throws Exception {
    Path where =
        Path.of(
            EveryPackTest.class.getResource("/fixtures/" + pack.vendor() + "/" + folder).toURI());
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_manifest_names_every_exchange_and_counts_every_case(Pack pack) throws Exception {
    assertThat(names(pack, "exchanges"))
        .containsExactlyInAnyOrderElementsOf(
            pack.exchanges().stream().map(Exchange::name).toList());
    assertThat(pack.flaws(names(pack, "cases"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_exchange_says_where_it_comes_from_and_is_no_recording(Pack pack) {
    assertThat(pack.exchanges())
        .isNotEmpty()
        .allSatisfy(
            exchange -> {
              assertThat(exchange.provenance()).isNotEqualTo(Provenance.RECORDED);
              assertThat(exchange.source()).matches("[a-z]+\\.md .+");
              assertThat(exchange.operation()).matches("[a-z]+\\.[A-Za-z]+");
            });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_supported_argument_has_a_place_and_an_unsupported_one_a_reason(Pack pack) {
    assertThat(pack.arguments().stream().map(row -> row.text("key")).toList())
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(pack.arguments())
        .allSatisfy(
            row -> {
              if (row.flag("supported")) {
                assertThat(row.text("place"))
                    .isIn("body", "query", "part", "path", "header", "action", "whole", "local");
                assertThat(row.text("path").isEmpty())
                    .isEqualTo(NAMELESS.contains(row.text("place")));
                assertThat(row.text("encoding")).isNotEmpty();
              } else {
                assertThat(row.text("reason")).isIn("vendor cannot", "not documented");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_error_has_a_neutral_kind_of_the_port(Pack pack) {
    assertThat(pack.errors())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.text("error")).isIn(KINDS);
              assertThat(row.has("onWrite") ? row.text("onWrite") : row.text("error")).isIn(KINDS);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"linkedapi", "myagentmail"})
  void every_field_that_is_told_says_from_what(String vendor) {
    assertThat(Pack.load(vendor).fields())
        .isNotEmpty()
        .filteredOn(row -> row.flag("supported"))
        .allSatisfy(row -> assertThat(row.text("wire")).as(row.toString()).isNotEmpty());
  }
}
