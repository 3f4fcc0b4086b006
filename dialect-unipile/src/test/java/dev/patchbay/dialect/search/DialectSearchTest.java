package dev.patchbay.dialect.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.search.TermLookup;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.SalesSeniority;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DialectSearchTest {
  static final String DOCUMENTED =
      """
      { "object": "LinkedinSearch",
        "items": [
          { "object": "SearchResult", "type": "PEOPLE", "id": "ACoAADexample1aBcDeFg",
            "public_identifier": "lina-orvik-3b1",
            "public_profile_url": "https://www.linkedin.com/in/lina-orvik-3b1",
            "profile_url": "https://www.linkedin.com/in/ACoAADexample1aBcDeFg?miniProfileUrn=urn",
            "profile_picture_url": null, "profile_picture_url_large": null,
            "member_urn": "urn:li:member:91827364", "name": "Lina Orvik",
            "network_distance": "DISTANCE_2", "location": "Bergen, Norway", "industry": null,
            "headline": "Head of Data at Fjordkraft Labs", "pending_invitation": false } ],
        "config": { "params":
          { "api": "classic", "category": "people", "keywords": "data platform" } },
        "paging": { "start": 0, "page_count": 10, "total_count": 4180 },
        "cursor": "eyJsaW1pdCI6MTAsInN0YXJ0IjoxMH0" }
      """;

  private final SearchBench bench = new SearchBench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void The_documented_classic_query_goes_over_the_wire_as_documented() {
    bench.answer(
        SearchOperations.SEARCH_PEOPLE,
        PeopleQuery.builder()
            .keywords("data platform")
            .locations(Terms.ids(TermKind.LOCATION, "105015875"))
            .networkDistances(NetworkDistance.SECOND, NetworkDistance.THIRD_PLUS)
            .titleKeywords("head of data")
            .pageSize(10)
            .build());

    assertThat(bench.body())
        .isEqualTo(
            bench.json(
                """
                { "api": "classic", "category": "people", "keywords": "data platform",
                  "location": ["105015875"], "network_distance": [2, 3],
                  "advanced_keywords": { "title": "head of data" } }
                """));
    assertThat(bench.url())
        .isEqualTo("/api/v1/linkedin/search?account_id=b7Qx2ExampleAcc&limit=10");
  }

  @Test
  void The_documented_Sales_Navigator_query_goes_over_the_wire_as_documented() {
    Answer<Page<PersonHit>> answer =
        bench.answer(
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            SalesNavigatorPeopleQuery.builder()
                .currentTitles(TermFilter.named("Chief Data Officer"))
                .seniorityLevels(EnumFilter.of(SalesSeniority.CXO, SalesSeniority.VICE_PRESIDENT))
                .companySizes(CompanySize.SIZE_51_200)
                .networkDistances(NetworkDistance.SECOND, NetworkDistance.GROUP)
                .build());

    assertThat(bench.body())
        .isEqualTo(
            bench.json(
                """
                { "api": "sales_navigator", "category": "people",
                  "role": { "include": ["Chief Data Officer"] },
                  "seniority": { "include": ["cxo", "vice_president"] },
                  "company_headcount": [ { "min": 51, "max": 200 } ],
                  "network_distance": [2, "GROUP"] }
                """));
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.SentAs("salesNavigatorPeople.currentTitles", "Chief Data Officer"));
  }

  @Test
  void The_documented_answer_becomes_a_page_with_everything_in_it() {
    bench.found(DOCUMENTED);

    Answer<Page<PersonHit>> answer =
        bench.answer(
            SearchOperations.SEARCH_PEOPLE,
            PeopleQuery.builder().keywords("data platform").build());

    Page<PersonHit> page = answer.value();
    assertThat(page.end()).isEqualTo(PageEnd.MORE);
    assertThat(page.next().get().cursor()).isEqualTo("eyJsaW1pdCI6MTAsInN0YXJ0IjoxMH0");
    assertThat(page.startIndex()).contains(0);
    assertThat(page.estimatedTotal()).contains(4180);
    assertThat(answer.leftovers(SearchLeftovers.class).get().resolvedQuery())
        .containsEntry("keywords", "data platform");
    assertThat(answer.notes().unrecognised()).isEmpty();
    PersonHit lina = page.rows().get(0);
    assertThat(lina.ref().classicMemberId()).contains("ACoAADexample1aBcDeFg");
    assertThat(lina.ref().publicIdentifier()).contains("lina-orvik-3b1");
    assertThat(lina.ref().memberUrn()).contains("urn:li:member:91827364");
    assertThat(lina.name()).contains("Lina Orvik");
    assertThat(lina.headline()).contains("Head of Data at Fjordkraft Labs");
    assertThat(lina.location()).contains("Bergen, Norway");
    assertThat(lina.networkDistance()).contains(NetworkDistance.SECOND);
    assertThat(lina.invitationPending()).contains(false);
    assertThat(lina.premium()).isEmpty();
    assertThat(lina.industry()).isEmpty();
  }

  @Test
  void The_next_page_is_asked_for_with_the_same_body_and_the_cursor() {
    PeopleQuery query = PeopleQuery.builder().keywords("data platform").build();

    bench.call(SearchOperations.SEARCH_PEOPLE, query, Option.some("eyJ+/=x"));

    assertThat(bench.url())
        .isEqualTo("/api/v1/linkedin/search?account_id=b7Qx2ExampleAcc&cursor=eyJ%2B%2F%3Dx");
    assertThat(bench.body())
        .isEqualTo(Map.of("api", "classic", "category", "people", "keywords", "data platform"));
  }

  @Test
  void Names_are_looked_up_and_noted() {
    bench.lookedUp(
        """
        { "object": "LinkedinSearchParametersList",
          "items": [ { "object": "LinkedinSearchParameter", "id": "105015875", "title": "France",
            "additional_data": { "project_id": 12 } } ],
          "paging": { "page_count": 1 } }
        """);

    Answer<Page<PersonHit>> answer =
        bench.answer(
            SearchOperations.SEARCH_PEOPLE,
            PeopleQuery.builder().locations(Terms.named("France")).build());

    assertThat(bench.body())
        .isEqualTo(
            Map.of(
                "api",
                "classic",
                "category",
                "people",
                "location",
                java.util.List.of("105015875")));
    assertThat(answer.fidelity()).hasSize(1);
    assertThat(bench.requests().get(0).getUrl())
        .isEqualTo(
            "/api/v1/linkedin/search/parameters?account_id=b7Qx2ExampleAcc&type=LOCATION"
                + "&keywords=France");
  }

  @Test
  void A_lookup_gives_terms_with_what_else_was_told() {
    bench.lookedUp(
        """
        { "object": "LinkedinSearchParametersList",
          "items": [ { "id": "77", "title": "Fresh leads", "additional_data": { "project_id": 12 } },
                     { "title": "Nameless" }, null ] }
        """);

    Answer<Page<Term>> answer =
        bench.answer(
            SearchOperations.SEARCH_LOOK_UP_TERMS,
            TermLookup.builder(TermKind.SAVED_SEARCH).service(Product.RECRUITER).limit(5).build());

    assertThat(answer.value().rows())
        .containsExactly(
            Term.of(TermKind.SAVED_SEARCH, "77", "Fresh leads")
                .withExtra(Map.of("project_id", "12")));
    assertThat(answer.value().end()).isEqualTo(PageEnd.ONE_PAGE);
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("rows.id", "a term without id: Nameless"));
    assertThat(bench.url())
        .isEqualTo(
            "/api/v1/linkedin/search/parameters?account_id=b7Qx2ExampleAcc&type=SAVED_SEARCHES"
                + "&service=RECRUITER&limit=5");
  }

  @Test
  void A_catalogue_that_the_vendor_lacks_is_refused_unsent() {
    PortError error =
        bench
            .call(SearchOperations.SEARCH_LOOK_UP_TERMS, TermLookup.of(TermKind.DEGREE, "MSc"))
            .getLeft();

    assertThat(error).isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(error.message()).contains("search.lookUpTerms.kind=DEGREE");
    assertThat(bench.requests()).isEmpty();
  }

  @Test
  void Keywords_for_employment_types_are_ignored_by_the_vendor_and_that_is_noted() {
    bench.lookedUp("{ \"object\": \"LinkedinSearchParametersList\", \"items\": [] }");

    Answer<Page<Term>> answer =
        bench.answer(
            SearchOperations.SEARCH_LOOK_UP_TERMS, TermLookup.of(TermKind.EMPLOYMENT_TYPE, "full"));

    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.LeftOut(
                "search.lookUpTerms.keywords",
                "the vendor ignores them for EMPLOYMENT_TYPE and lists all"));
  }
}
