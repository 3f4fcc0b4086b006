package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.dialect.search.SearchLeftovers;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.Position;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one worked example of the vendor's page on search, there and back. */
class SeedExampleTest {
  private static final PeopleQuery QUERY =
      PeopleQuery.builder()
          .keywords("software engineer")
          .locations(Terms.ids(TermKind.LOCATION, "102277331"))
          .networkDistances(NetworkDistance.FIRST, NetworkDistance.SECOND)
          .pageSize(10)
          .build();

  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void the_request_goes_out_as_documented_with_no_member_more_or_less() {
    bench.post("linkedin/search", 200, text("search-response.json"));

    bench.patchbay.search().people(QUERY).execute();

    LoggedRequest sent = bench.only();
    assertThat(Json.read(sent.getBodyAsString(), Object.class))
        .isEqualTo(Json.read(text("search-request.json"), Object.class));
    assertThat(sent.getUrl())
        .isEqualTo("/v1/linkedin/search?account_id=" + Bench.ACCOUNT + "&limit=10");
    assertThat(sent.getHeader("X-API-KEY")).isEqualTo(Bench.KEY);
    assertThat(sent.getHeader("accept")).isEqualTo("application/json");
    assertThat(sent.getHeader("content-type")).startsWith("application/json");
  }

  @Test
  void the_response_comes_back_as_the_neutral_result() {
    bench.post("linkedin/search", 200, text("search-response.json"));

    Answer<Page<PersonHit>> answer = bench.patchbay.search().people(QUERY).execute().get();

    Page<PersonHit> page = answer.value();
    assertThat(page.end()).isEqualTo(PageEnd.MORE);
    assertThat(page.next().get().cursor()).isEqualTo("eyJzdGFydCI6MTB9");
    assertThat(page.estimatedTotal()).contains(1248);
    assertThat(answer.notes().unrecognised()).isEmpty();
    PersonHit hit = page.rows().get(0);
    assertThat(page.rows()).hasSize(1);
    assertThat(hit.ref().publicIdentifier()).contains("jordan-walke");
    assertThat(hit.name()).contains("Jordan Walke");
    assertThat(hit.firstName()).contains("Jordan");
    assertThat(hit.lastName()).contains("Walke");
    assertThat(hit.networkDistance()).contains(NetworkDistance.SECOND);
    assertThat(hit.location()).contains("San Francisco, California, United States");
    assertThat(hit.industry()).contains("Software Development");
    assertThat(hit.headline()).contains("Software Engineer at Acme");
    assertThat(hit.currentTitle()).contains("Staff Software Engineer");
    assertThat(hit.connections()).contains(500);
    assertThat(hit.followers()).contains(1280);
    assertThat(hit.invitationPending()).contains(false);
    assertThat(hit.canSendInMail()).contains(true);
    assertThat(hit.premium()).contains(false);
    assertThat(hit.verified()).contains(true);
    Position position = hit.positions().get(0);
    assertThat(hit.positions()).hasSize(1);
    assertThat(position.title()).contains("Staff Software Engineer");
    assertThat(position.companyName()).contains("Acme");
    assertThat(position.company().get().companyId()).contains("9374000");
    assertThat(position.company().get().slug()).contains("acme");
    assertThat(position.industries()).containsExactly("Software Development");
    assertThat(position.start()).contains(PartialDate.of(2023, 1));
    assertThat(position.current()).isTrue();
    assertThat(position.inRole()).contains(Period.of(2, 4, 0));
    assertThat(position.inCompany()).contains(Period.of(3, 0, 0));
  }

  @Test
  void what_the_neutral_result_has_no_place_for_is_typed_leftovers() {
    bench.post("linkedin/search", 200, text("search-response.json"));

    SearchLeftovers leftovers =
        bench
            .patchbay
            .search()
            .people(QUERY)
            .execute()
            .get()
            .leftovers(SearchLeftovers.class)
            .get();

    assertThat(leftovers.resolvedQuery())
        .isEqualTo(Map.of("api", "classic", "category", "people", "keywords", "software engineer"));
    assertThat(leftovers.vendorMetadata())
        .isEqualTo(
            Map.of(
                "search_history_id", "hist_01HXYZ",
                "search_context_id", "ctx_01HXYZ",
                "search_request_id", "req_01HXYZ"));
  }

  private static String text(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            SeedExampleTest.class.getResourceAsStream("/documentation/" + name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
