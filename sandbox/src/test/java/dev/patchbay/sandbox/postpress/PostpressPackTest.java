package dev.patchbay.sandbox.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Provenance;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PostpressPackTest {

  private static final Pack PACK = Pack.load("postpress");
  private static final String PREFIX = "/v1";

  private static final Map<String, Integer> VARIANTS =
      Map.of(
          "classicPeople", 17,
          "classicCompanies", 6,
          "classicPosts", 14,
          "classicJobs", 21,
          "salesNavigatorPeople", 42,
          "salesNavigatorCompanies", 22,
          "recruiterPeople", 36);

  private static Path folder(String name) throws Exception {
    return Path.of(PostpressPackTest.class.getResource("/fixtures/postpress/" + name).toURI());
  }

  private static List<JsonObject> caseFiles() throws Exception {
    try (Stream<Path> files = Files.list(folder("cases"))) {
      return files
          .sorted()
          .map(file -> PACK.cases(file.getFileName().toString().replace(".json", "")).get())
          .toList();
    }
  }

  /** Every exchange of the pack, those within cases included. */
  private static List<Exchange> all() throws Exception {
    List<Exchange> all = new ArrayList<>(PACK.exchanges());
    for (JsonObject file : caseFiles()) {
      for (JsonObject one : file.objects("cases")) {
        one.objects("exchanges").stream().map(Exchange::new).forEach(all::add);
      }
    }
    return all;
  }

  private static String variant(JsonObject row) {
    return row.text("key").substring(0, row.text("key").indexOf('.'));
  }

  @Test
  void every_exchange_says_where_it_comes_from() throws Exception {
    assertThat(all())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            exchange -> {
              assertThat(exchange.provenance()).isNotEqualTo(Provenance.RECORDED);
              assertThat(exchange.source()).startsWith("postpress.md ");
              assertThat(exchange.path()).startsWith(PREFIX + "/");
            });
  }

  @Test
  void all_arguments_of_the_seven_searches_are_supported() {
    Map<String, Long> supported =
        PACK.arguments().stream()
            .filter(row -> !row.flag("common") && row.flag("supported"))
            .filter(row -> VARIANTS.containsKey(variant(row)))
            .collect(Collectors.groupingBy(PostpressPackTest::variant, Collectors.counting()));

    VARIANTS.forEach(
        (variant, count) ->
            assertThat(supported.getOrDefault(variant, 0L))
                .as(variant)
                .isEqualTo(count.longValue()));
    assertThat(PACK.arguments().stream().map(row -> row.text("key")).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_error_appears_once_where_it_holds() {
    assertThat(
            PACK.errors().stream()
                .map(row -> row.text("type") + row.value("status") + row.texts("operations"))
                .toList())
        .doesNotHaveDuplicates();
  }

  /** The table of the search page, status by status. */
  @Test
  void every_error_of_the_search_page_is_there() {
    assertThat(
            PACK.errors().stream()
                .filter(row -> row.text("source").contains(" 3.18"))
                .collect(Collectors.groupingBy(row -> row.value("status"), Collectors.counting())))
        .isEqualTo(Map.of(400L, 8L, 401L, 13L, 403L, 9L, 404L, 2L, 500L, 3L, 503L, 5L, 504L, 1L));
  }

  @Test
  void the_request_of_the_search_page_is_kept_member_by_member() {
    assertThat(Json.write(PACK.exchange("search-people-page").jsonBody()))
        .isEqualTo(
            "{\"api\":\"classic\",\"category\":\"people\",\"keywords\":\"software engineer\","
                + "\"location\":[\"102277331\"],\"network_distance\":[1,2]}");
  }

  @TestFactory
  List<DynamicTest> every_exchange_keeps_the_contract() throws Exception {
    return all().stream()
        .filter(exchange -> !exchange.stub().object("metadata").has("outsideContract"))
        .map(
            exchange ->
                DynamicTest.dynamicTest(
                    exchange + " " + exchange.source(),
                    () -> {
                      assertThat(Contracts.request(exchange)).as("request").isEmpty();
                      assertThat(Contracts.answer(exchange)).as("answer").isEmpty();
                    }))
        .toList();
  }
}
