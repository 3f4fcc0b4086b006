package dev.patchbay.linkedapi.search;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Gap;
import dev.patchbay.answer.Page;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Report;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches whose hits are opened. What stands below a {@code doFor...} is not documented; these
 * tests hold the tolerance of the reading, not a shape.
 */
class OpenedHitsTest {
  private static final String PAGE =
      """
      { "actionType": "st.openPersonPage", "success": true,
        "data": { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
                  "about": "Routes." } }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "[ %s ]",
        "{ \"actionType\": \"st.doForPeople\", \"success\": true, \"data\": { \"then\": %s } }",
        "[ { \"actionType\": \"st.doForPeople\", \"success\": true, \"then\": [ %s ] } ]",
        "{ \"then\": [ { \"actionType\": \"st.checkConnectionStatus\", \"success\": true }, %s ] }"
      })
  void wherever_the_page_stands_below_its_row_it_is_found(String then) {
    lab.completes(found(then.formatted(PAGE)));

    Answer<Page<PersonHit>> answer = right(people(2, 2));

    lab.started(
        1,
        """
        { "actionType": "st.searchPeople", "term": "lead", "limit": 2,
          "then": [ { "actionType": "st.doForPeople",
            "then": [ { "actionType": "st.openPersonPage", "basicInfo": true } ] } ] }""");
    PersonHit mira = answer.value().rows().get(0);
    assertThat(mira.headline()).contains("Operations Lead");
    assertThat(mira.opened().get().about()).contains("Routes.");
    assertThat(answer.gaps()).isEmpty();
    assertThat(answer.spent().calls())
        .isEqualTo(Map.of("stSearchQueries", 1, "stPersonProfileViews", 1));
    lab.starts(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[]", "\"?\"", "{ \"actionType\": \"st.openPost\" }"})
  void a_page_that_is_not_found_leaves_the_row_and_a_gap(String then) {
    lab.completes(found(then));

    Answer<Page<PersonHit>> answer = right(people(2, 2));

    assertThat(answer.value().rows().get(0).name()).contains("Mira Holt");
    assertThat(answer.value().rows().get(0).opened().isEmpty()).isTrue();
    assertThat(answer.gaps()).extracting(Gap::field).containsExactly("rows[0].opened");
    assertThat(answer.gaps().get(0).error()).isInstanceOf(Report.UnexpectedResponse.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"actionType\": \"st.openPersonPage\", \"success\": false, \"error\": {"
            + " \"type\": \"personNotFound\", \"message\": \"Gone.\" } }",
        "{ \"actionType\": \"st.doForPeople\", \"success\": false, \"error\": {"
            + " \"type\": \"personNotFound\", \"message\": \"Gone.\" } }"
      })
  void a_page_that_failed_leaves_a_gap_with_the_vendors_reason(String then) {
    lab.completes(found(then));

    Answer<Page<PersonHit>> answer = right(people(2, 2));

    assertThat(answer.value().rows()).hasSize(1);
    assertThat(answer.gaps().get(0).error()).isInstanceOf(Fact.NotFound.class);
  }

  @Test
  void fewer_hits_than_the_page_has_cannot_be_opened_alone() {
    assertThat(left(people(10, 3)).message())
        .isEqualTo(
            "search.people at linkedapi: classicPeople.open=3 is not supported: the vendor opens"
                + " every row of a search or none; make pageSize 3 too, or open the others one by"
                + " one");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void without_a_page_size_no_more_rows_are_asked_for_than_are_to_be_opened() {
    lab.completes(found(PAGE));

    Answer<Page<PersonHit>> answer =
        right(
            lab.port()
                .search()
                .people(PeopleQuery.builder().keywords("lead").open(3).build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.searchPeople", "term": "lead", "limit": 3,
          "then": [ { "actionType": "st.doForPeople",
            "then": [ { "actionType": "st.openPersonPage", "basicInfo": true } ] } ] }""");
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "classicPeople.open", "every row is opened, so no more than 3 were asked for"));
  }

  @Test
  void people_of_sales_navigator_are_opened_there() {
    lab.completes(
        """
        { "actionType": "nv.searchPeople", "success": true, "data": [
          { "name": "Tomas Vire", "hashedUrl": "https://www.linkedin.com/in/ACwAAAB1x2y3z",
            "then": { "actionType": "nv.openPersonPage", "success": true,
              "data": { "name": "Tomas Vire",
                "publicUrl": "https://www.linkedin.com/in/tomas-vire" } } } ] }""");

    PersonHit tomas =
        right(
                lab.port()
                    .search()
                    .salesNavigatorPeople(
                        SalesNavigatorPeopleQuery.builder().keywords("x").open(25).build())
                    .execute())
            .value()
            .rows()
            .get(0);

    assertThat(tomas.opened().get().ref().publicIdentifier()).contains("tomas-vire");
    lab.started(
        1,
        """
        { "actionType": "nv.searchPeople", "term": "x",
          "then": [ { "actionType": "nv.doForPeople",
            "then": [ { "actionType": "nv.openPersonPage", "basicInfo": true } ] } ] }""");
  }

  @Test
  void companies_are_opened_whole() {
    lab.completes(
        """
        { "actionType": "st.searchCompanies", "success": true, "data": [
          { "name": "Brightquarry", "publicUrl": "https://www.linkedin.com/company/brightquarry",
            "then": [ { "actionType": "st.openCompanyPage", "success": true, "data": {
              "name": "Brightquarry",
              "publicUrl": "https://www.linkedin.com/company/brightquarry",
              "headquarters": "Lisbon, Portugal", "specialties": "routing, , freight ",
              "employeesCount": 230, "yearFounded": 2014, "ventureFinancing": true,
              "jobsCount": 4, "urn": "urn:li:organization:90817263" } } ] } ] }""");

    Company company =
        right(
                lab.port()
                    .search()
                    .companies(CompanyQuery.builder().keywords("x").pageSize(1).open(1).build())
                    .execute())
            .value()
            .rows()
            .get(0);

    assertThat(company.ref().companyId()).contains("90817263");
    assertThat(company.specialties()).containsExactly("routing", "freight");
    assertThat(company.headquarters().get().text()).contains("Lisbon, Portugal");
    assertThat(company.founded()).contains(2014);
    assertThat(company.ventureFunded()).contains(true);
    assertThat(company.jobListings()).contains(4);
  }

  private static String found(String then) {
    return """
        { "actionType": "st.searchPeople", "success": true, "data": [
          { "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "headline": "Operations Lead", "then": %s } ] }"""
        .formatted(then);
  }

  private io.vavr.control.Either<dev.patchbay.error.PortError, Answer<Page<PersonHit>>> people(
      int pageSize, int open) {
    return lab.port()
        .search()
        .people(PeopleQuery.builder().keywords("lead").pageSize(pageSize).open(open).build())
        .execute();
  }
}
