package dev.patchbay.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SearchArgumentsTest {
  private static final Map<Operation<?, ?>, Integer> COUNTS =
      Map.of(
          SearchOperations.SEARCH_PEOPLE, 17,
          SearchOperations.SEARCH_COMPANIES, 6,
          SearchOperations.SEARCH_POSTS, 14,
          SearchOperations.SEARCH_JOBS, 21,
          SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE, 42,
          SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES, 22,
          SearchOperations.SEARCH_RECRUITER_PEOPLE, 36);

  @Test
  void each_query_has_the_arguments_of_its_table_in_their_order_then_the_common_ones()
      throws IOException {
    List<String> table = table();
    assertThat(table).hasSize(158).doesNotHaveDuplicates();

    COUNTS.forEach(
        (operation, count) -> {
          String prefix = operation.variant() + ".";
          List<String> expected =
              new ArrayList<>(table.stream().filter(key -> key.startsWith(prefix)).toList());
          assertThat(expected).as(operation.id()).hasSize(count);
          expected.add(prefix + "pageSize");
          expected.add(prefix + "open");
          List<String> withoutParts =
              Arguments.keys(operation).stream()
                  .filter(key -> key.indexOf('.', prefix.length()) < 0)
                  .toList();
          assertThat(withoutParts).as(operation.id()).isEqualTo(expected);
        });
  }

  @Test
  void filters_with_an_excluded_half_or_a_weight_have_keys_for_it() {
    assertThat(Arguments.keys(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE))
        .contains(
            "salesNavigatorPeople.locations.exclude",
            "salesNavigatorPeople.seniorityLevels.exclude")
        .doesNotContain("salesNavigatorPeople.groups.exclude");
    assertThat(Arguments.keys(SearchOperations.SEARCH_RECRUITER_PEOPLE))
        .contains(
            "recruiterPeople.jobTitles.priority",
            "recruiterPeople.jobTitles.scope",
            "recruiterPeople.skills.priority",
            "recruiterPeople.savedSearch.newestOnly")
        .doesNotContain("recruiterPeople.skills.scope");
  }

  @Test
  void searches_by_url_and_look_ups_keep_their_id_as_prefix() {
    assertThat(Arguments.keys(SearchOperations.SEARCH_BY_URL))
        .containsExactly("search.byUrl.searchUrl", "search.byUrl.pageSize");
    assertThat(Arguments.keys(SearchOperations.SEARCH_LOOK_UP_TERMS))
        .containsExactly(
            "search.lookUpTerms.kind",
            "search.lookUpTerms.keywords",
            "search.lookUpTerms.service",
            "search.lookUpTerms.limit");
  }

  @Test
  void the_list_of_operations_has_the_ids_of_the_vocabulary() {
    assertThat(SearchOperations.ALL)
        .extracting(Operation::id)
        .containsExactly(
            "search.people",
            "search.salesNavigatorPeople",
            "search.recruiterPeople",
            "search.companies",
            "search.salesNavigatorCompanies",
            "search.posts",
            "search.jobs",
            "search.byUrl",
            "search.lookUpTerms");
    assertThat(SearchOperations.ALL).allMatch(o -> o.shape() == Operation.Shape.PAGE);
  }

  @Test
  void a_search_writes_only_when_it_saves_itself() {
    SalesNavigatorPeopleQuery people =
        SalesNavigatorPeopleQuery.builder().keywords("tidal power").build();
    SalesNavigatorCompanyQuery companies =
        SalesNavigatorCompanyQuery.builder().keywords("tidal power").build();

    assertThat(SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE.effect(people))
        .isEqualTo(Effect.READ);
    assertThat(
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE.effect(
                people.toBuilder().saveSearchAs("Tidal").build()))
        .isEqualTo(Effect.WRITE);
    assertThat(SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES.effect(companies))
        .isEqualTo(Effect.READ);
    assertThat(
            SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES.effect(
                companies.toBuilder().saveSearchAs("Tidal").build()))
        .isEqualTo(Effect.WRITE);
  }

  private static List<String> table() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(
            SearchArgumentsTest.class.getResourceAsStream("search-arguments.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
