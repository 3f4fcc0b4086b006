package dev.patchbay.linkedapi.search;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Spent;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.OpenTo;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final String TWO =
      """
      { "actionType": "st.searchPeople", "success": true, "data": [
        { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "headline": "Operations Lead", "location": "Lisbon, Portugal",
          "avatarUrl": "https://media.example.org/mira.jpg", "urn": "urn:li:member:55501234",
          "viewerState": { "connectionDegree": "2nd" } },
        { "name": "LinkedIn Member", "publicUrl": null, "headline": "", "location": null,
          "viewerState": { "connectionDegree": "far" } } ] }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void every_argument_stands_where_the_vendor_wants_it() {
    lab.completes(TWO);

    Answer<Page<PersonHit>> answer =
        right(
            lab.port()
                .search()
                .people(
                    PeopleQuery.builder()
                        .keywords(" operations lead ")
                        .firstName("Mira")
                        .lastName("Holt")
                        .titleKeywords("lead")
                        .locations(Terms.named("Lisbon"))
                        .industries(Terms.named("Software Development"))
                        .currentCompanies(Terms.named("Brightquarry"))
                        .pastCompanies(Terms.named("Kadeline Freight"))
                        .schools(Terms.named("Lisbon Polytechnic"))
                        .networkDistances(NetworkDistance.FIRST, NetworkDistance.THIRD_PLUS)
                        .pageSize(3)
                        .build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.searchPeople", "term": "operations lead", "limit": 3,
          "filter": { "firstName": "Mira", "lastName": "Holt", "position": "lead",
            "locations": ["Lisbon"], "industries": ["Software Development"],
            "currentCompanies": ["Brightquarry"], "previousCompanies": ["Kadeline Freight"],
            "schools": ["Lisbon Polytechnic"], "connectionDegrees": ["1st", "3rd+"] } }""");
    assertThat(answer.fidelity())
        .contains(new ArgumentNote.SentAs("classicPeople.locations", "Lisbon"))
        .hasSize(5);
    assertThat(answer.spent()).isEqualTo(Spent.one("stSearchQueries"));
  }

  @Test
  void a_hit_carries_what_the_vendor_tells() {
    lab.completes(TWO);

    Answer<Page<PersonHit>> answer = right(people(PeopleQuery.builder().keywords("x").build()));

    assertThat(answer.value().rows()).hasSize(1);
    PersonHit mira = answer.value().rows().get(0);
    assertThat(mira.ref().publicIdentifier()).contains("mira-holt-42");
    assertThat(mira.ref().memberUrn()).contains("urn:li:member:55501234");
    assertThat(mira.name()).contains("Mira Holt");
    assertThat(mira.firstName().isEmpty()).isTrue();
    assertThat(mira.headline()).contains("Operations Lead");
    assertThat(mira.location()).contains("Lisbon, Portugal");
    assertThat(mira.pictureUrl()).contains("https://media.example.org/mira.jpg");
    assertThat(mira.networkDistance()).contains(NetworkDistance.SECOND);
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("ref", "LinkedIn Member"));
  }

  @Test
  void an_unlisted_distance_is_unknown_and_noted() {
    lab.completes(TWO.replace("2nd", "4th"));

    Answer<Page<PersonHit>> answer = right(people(PeopleQuery.builder().keywords("x").build()));

    assertThat(answer.value().rows().get(0).networkDistance()).contains(NetworkDistance.UNKNOWN);
    assertThat(answer.notes().unrecognised()).contains(new Unrecognised("networkDistance", "4th"));
  }

  @Test
  void a_page_as_long_as_the_limit_may_hide_more() {
    lab.completes(TWO);

    Page<PersonHit> full =
        right(people(PeopleQuery.builder().keywords("x").pageSize(2).build())).value();

    assertThat(full.end()).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(full.next().isEmpty()).isTrue();
  }

  @Test
  void a_page_shorter_than_the_vendors_own_limit_is_the_only_one() {
    lab.completes(TWO);

    assertThat(right(people(PeopleQuery.builder().keywords("x").build())).value().end())
        .isEqualTo(PageEnd.ONE_PAGE);
  }

  @Test
  void an_id_without_a_name_is_refused_with_the_repair() {
    PortError error =
        left(
            people(
                PeopleQuery.builder()
                    .locations(Terms.ids(TermKind.LOCATION, "103644278"))
                    .build()));

    assertThat(error.message())
        .isEqualTo(
            "search.people at linkedapi: classicPeople.locations: this vendor takes names, and"
                + " 103644278 is an id only; give its name with Term.of(kind, id, name)");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void what_the_vendor_cannot_express_is_refused_by_name() {
    assertThat(left(people(PeopleQuery.builder().companyKeywords("Bright").build())).message())
        .isEqualTo(
            "search.people at linkedapi: classicPeople.companyKeywords is not supported: vendor"
                + " cannot; do without it");
    assertThat(left(people(PeopleQuery.builder().openTo(OpenTo.PRO_BONO).build())).message())
        .contains("classicPeople.openTo is not supported");
    assertThat(left(people(PeopleQuery.builder().keywords("x").pageSize(1001).build())).message())
        .contains("classicPeople.pageSize: 1001 is too many; the nearest allowed is 1000");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  private io.vavr.control.Either<PortError, Answer<Page<PersonHit>>> people(PeopleQuery query) {
    return lab.port().search().people(query).execute();
  }
}
