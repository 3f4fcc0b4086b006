package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Searches as a careless program might ask for them: whatever is filled in, a search is refused
 * before anything is sent, or goes out as the contract that was written from the vendor's page
 * allows. All seven bodies get through.
 */
class WildSearchesTest {
  private static final Bench BENCH = new Bench();
  private static final JsonObject CONTRACT =
      Pack.load("postpress").contract("requests.json").object("requests");
  private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
  private static final List<Class<? extends Record>> QUERIES =
      List.of(
          PeopleQuery.class,
          CompanyQuery.class,
          PostQuery.class,
          JobQuery.class,
          SalesNavigatorPeopleQuery.class,
          SalesNavigatorCompanyQuery.class,
          RecruiterPeopleQuery.class);

  static {
    BENCH.post("linkedin/search", 200, "{\"object\":\"LinkedinSearch\",\"items\":[]}");
    BENCH.get(
        "linkedin/search/parameters",
        "{\"object\":\"LinkedinSearchParametersList\",\"items\":[{\"id\":\"1035\",\"title\":\"Porto\"}]}");
    BENCH.answer(
        WireMock.get(WireMock.urlPathEqualTo("/v1/linkedin/search/parameters"))
            .withQueryParam("type", WireMock.equalTo("JOB_FUNCTION")),
        200,
        "{\"object\":\"LinkedinSearchParametersList\",\"items\":[{\"id\":\"eng\",\"title\":\"Porto\"}]}");
    BENCH.get(
        "users/ada-vik",
        "{\"object\":\"UserProfile\",\"provider\":\"LINKEDIN\",\"provider_id\":\"ACoAADexample1aBcDeFg\"}");
    BENCH.get("linkedin/company/kelpworks", "{\"object\":\"CompanyProfile\",\"id\":\"7700112\"}");
  }

  @AfterContainer
  static void close() {
    BENCH.close();
    // A generator whose searches are all refused would prove nothing.
    assertThat(SENT)
        .containsExactlyInAnyOrderElementsOf(
            CONTRACT.names().stream().filter(name -> name.matches("search-\\w+-\\w+")).toList());
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = "1")
  void a_search_is_refused_or_right(@ForAll("queries") Record query) {
    BENCH.server.resetRequests();
    Either<PortError, ? extends Answer<?>> outcome = execute(query);

    List<LoggedRequest> searches =
        BENCH.requests().stream()
            .filter(request -> request.getUrl().startsWith("/v1/linkedin/search?"))
            .toList();
    if (searches.isEmpty()) {
      assertThat(outcome.isLeft()).as(query.toString()).isTrue();
      assertThat(outcome.getLeft()).as(query.toString()).isInstanceOf(FixCall.class);
      return;
    }
    assertThat(outcome.isRight()).as(query + " " + outcome).isTrue();
    for (LoggedRequest search : searches) {
      Map<?, ?> body = Json.read(search.getBodyAsString(), Map.class);
      String variant = "search-" + body.get("api") + "-" + body.get("category");
      assertThat(new Schema(CONTRACT.object(variant)).check(JsonObject.view(body)))
          .as(search.getBodyAsString())
          .isEmpty();
      int limit =
          Integer.parseInt(
              search.queryParameter("limit").isPresent()
                  ? search.queryParameter("limit").firstValue()
                  : "10");
      assertThat(limit).isBetween(1, "classic".equals(body.get("api")) ? 50 : 100);
      SENT.add(variant);
    }
  }

  @Provide
  static Arbitrary<Record> queries() {
    return Arbitraries.of(QUERIES)
        .flatMap(
            type ->
                Arbitraries.of(0.05, 0.15, 0.4)
                    .flatMap(density -> Wild.of(type, density).map(query -> (Record) query)));
  }

  private static Either<PortError, ? extends Answer<?>> execute(Record query) {
    if (query instanceof PeopleQuery people) {
      return BENCH.patchbay.search().people(people).execute();
    } else if (query instanceof CompanyQuery companies) {
      return BENCH.patchbay.search().companies(companies).execute();
    } else if (query instanceof PostQuery posts) {
      return BENCH.patchbay.search().posts(posts).execute();
    } else if (query instanceof JobQuery jobs) {
      return BENCH.patchbay.search().jobs(jobs).execute();
    } else if (query instanceof SalesNavigatorPeopleQuery leads) {
      return BENCH.patchbay.search().salesNavigatorPeople(leads).execute();
    } else if (query instanceof SalesNavigatorCompanyQuery accounts) {
      return BENCH.patchbay.search().salesNavigatorCompanies(accounts).execute();
    }
    return BENCH.patchbay.search().recruiterPeople((RecruiterPeopleQuery) query).execute();
  }
}
