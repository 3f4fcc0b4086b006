package dev.patchbay.sandbox.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LinkedApiPackTest {

  private static final Map<String, Integer> VARIANTS =
      Map.of(
          "classicPeople", 10,
          "classicCompanies", 4,
          "classicPosts", 13,
          "classicJobs", 14,
          "salesNavigatorPeople", 11,
          "salesNavigatorCompanies", 5,
          "recruiterPeople", 0);

  private final Pack pack = Pack.load("linkedapi");
  private final Pack unipile = Pack.load("unipile-v1");

  private static String variant(JsonObject row) {
    return row.text("key").substring(0, row.text("key").indexOf('.'));
  }

  @Test
  void every_exchange_says_where_it_comes_from() {
    assertThat(pack.exchanges())
        .isNotEmpty()
        .allSatisfy(
            exchange -> {
              assertThat(exchange.provenance()).isNotEqualTo(Provenance.RECORDED);
              assertThat(exchange.source()).matches("linkedapi\\.md \\d+(\\.\\d+)?");
              assertThat(exchange.operation()).matches("[a-z]+\\.[A-Za-z]+");
            });
  }

  @Test
  void no_two_exchanges_have_the_same_request() {
    assertThat(pack.exchanges())
        .extracting(exchange -> exchange.stub().object("request"))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_arguments_of_the_seven_searches_are_the_same_as_the_other_packs() {
    assertThat(searchKeys(pack)).hasSize(158).containsExactlyElementsOf(searchKeys(unipile));
    assertThat(pack.arguments().stream().map(row -> row.text("key")).toList())
        .doesNotHaveDuplicates();
  }

  private static List<String> searchKeys(Pack pack) {
    return pack.arguments().stream()
        .filter(row -> !row.flag("common") && VARIANTS.containsKey(variant(row)))
        .map(row -> row.text("key"))
        .toList();
  }

  @Test
  void as_many_arguments_are_supported_as_the_vocabulary_says() {
    Map<String, Long> supported =
        pack.arguments().stream()
            .filter(row -> !row.flag("common") && row.flag("supported"))
            .filter(row -> VARIANTS.containsKey(variant(row)))
            .collect(Collectors.groupingBy(LinkedApiPackTest::variant, Collectors.counting()));

    VARIANTS.forEach(
        (variant, count) ->
            assertThat(supported.getOrDefault(variant, 0L))
                .as(variant)
                .isEqualTo(count.longValue()));
  }

  @Test
  void every_error_appears_once_with_its_places() {
    assertThat(pack.errors().stream().map(row -> row.text("type")).toList())
        .hasSize(52)
        .doesNotHaveDuplicates();
    assertThat(pack.errors())
        .allSatisfy(
            row -> {
              assertThat(row.flag("clientOnly")).isEqualTo(row.texts("places").isEmpty());
              assertThat(row.texts("places")).isSubsetOf("envelope", "answer", "failure", "action");
            });
  }
}
