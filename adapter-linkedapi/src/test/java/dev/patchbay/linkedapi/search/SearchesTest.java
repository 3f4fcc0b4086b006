package dev.patchbay.linkedapi.search;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Years;
import io.vavr.control.Either;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches of people and companies, beside that of people on linkedin.com. */
class SearchesTest {
  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void people_of_sales_navigator_are_searched_by_names() {
    lab.completes(
        """
        { "actionType": "nv.searchPeople", "success": true, "data": [
          { "name": "Tomas Vire", "hashedUrl": "https://www.linkedin.com/in/ACwAAAB1x2y3z",
            "position": "Freight Manager", "location": "Rotterdam", "avatarUrl": null,
            "viewerState": { "connectionDegree": "3rd+" } } ] }""");

    Answer<Page<PersonHit>> answer =
        right(
            lab.port()
                .search()
                .salesNavigatorPeople(
                    SalesNavigatorPeopleQuery.builder()
                        .keywords("freight")
                        .firstName("Tomas")
                        .lastName("Vire")
                        .currentTitles(TermFilter.named("Freight Manager"))
                        .locations(TermFilter.named("Rotterdam"))
                        .industries(TermFilter.named("Software Development"))
                        .currentCompanies(TermFilter.named("Kadeline Freight"))
                        .pastCompanies(TermFilter.named("Brightquarry"))
                        .schools(TermFilter.named("Delta School"))
                        .yearsOfExperience(Years.THREE_TO_FIVE, Years.MORE_THAN_TEN)
                        .networkDistances(NetworkDistance.SECOND, NetworkDistance.GROUP)
                        .pageSize(50)
                        .build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "nv.searchPeople", "term": "freight", "limit": 50,
          "filter": { "firstName": "Tomas", "lastName": "Vire", "position": "Freight Manager",
            "locations": ["Rotterdam"], "industries": ["Software Development"],
            "currentCompanies": ["Kadeline Freight"], "previousCompanies": ["Brightquarry"],
            "schools": ["Delta School"], "yearsOfExperiences": ["threeToFive", "moreThanTen"],
            "connectionDegrees": ["2nd", "groupMembers"] } }""");
    PersonHit tomas = answer.value().rows().get(0);
    assertThat(tomas.ref().memberId(Product.SALES_NAVIGATOR)).contains("ACwAAAB1x2y3z");
    assertThat(tomas.currentTitle()).contains("Freight Manager");
    assertThat(tomas.headline().isEmpty()).isTrue();
    assertThat(tomas.networkDistance()).contains(NetworkDistance.THIRD_PLUS);
    assertThat(answer.fidelity())
        .contains(
            new ArgumentNote.SentAs(
                "salesNavigatorPeople.yearsOfExperience",
                "yearsOfExperiences [threeToFive, moreThanTen]"));
  }

  @Test
  void the_older_spelling_of_years_is_sent_where_it_is_configured_and_never_both() {
    lab.completes("{ \"actionType\": \"nv.searchPeople\", \"success\": true, \"data\": [] }");

    right(
        lab.port(CallOptions.on(Lab.MIRA), Map.of("years-of-experience-field", "yearsOfExperience"))
            .search()
            .salesNavigatorPeople(
                SalesNavigatorPeopleQuery.builder().yearsOfExperience(Years.ONE_TO_TWO).build())
            .execute());

    lab.started(
        1,
        """
        { "actionType": "nv.searchPeople", "filter": { "yearsOfExperience": ["oneToTwo"] } }""");
  }

  @Test
  void several_titles_and_exclusions_cannot_be_expressed() {
    assertThat(
            left(salesPeople(
                    SalesNavigatorPeopleQuery.builder()
                        .currentTitles(TermFilter.named("Lead", "Head"))
                        .build()))
                .message())
        .isEqualTo(
            "search.salesNavigatorPeople at linkedapi: salesNavigatorPeople.currentTitles is not"
                + " supported: the vendor takes one title, not 2; search twice");
    assertThat(
            left(salesPeople(
                    SalesNavigatorPeopleQuery.builder()
                        .locations(TermFilter.allBut(Term.name("Rotterdam")))
                        .build()))
                .message())
        .contains("salesNavigatorPeople.locations.exclude is not supported");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void companies_are_searched_by_size_and_place() {
    lab.completes(
        """
        { "actionType": "st.searchCompanies", "success": true, "data": [
          { "name": "Brightquarry", "publicUrl": "https://www.linkedin.com/company/brightquarry",
            "industry": "Software Development", "location": "Lisbon",
            "logoUrl": "https://media.example.org/b.png", "urn": "urn:li:organization:90817263" },
          { "name": "Nobody", "publicUrl": null } ] }""");

    Answer<Page<Company>> answer =
        right(
            lab.port()
                .search()
                .companies(
                    CompanyQuery.builder()
                        .keywords("software")
                        .locations(Terms.named("Lisbon"))
                        .industries(Terms.named("Software Development"))
                        .companySizes(CompanySize.SIZE_51_200, CompanySize.SIZE_OVER_10000)
                        .build())
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.searchCompanies", "term": "software",
          "filter": { "locations": ["Lisbon"], "industries": ["Software Development"],
            "sizes": ["51-200", "10001+"] } }""");
    assertThat(answer.value().rows()).hasSize(1);
    Company found = answer.value().rows().get(0);
    assertThat(found.ref().slug()).contains("brightquarry");
    assertThat(found.ref().companyId()).contains("90817263");
    assertThat(found.industries()).containsExactly("Software Development");
    assertThat(answer.notes().unrecognised()).extracting(it -> it.raw()).containsExactly("Nobody");
  }

  @Test
  void companies_of_sales_navigator_are_searched_by_revenue_in_millions() {
    lab.completes(
        """
        { "actionType": "nv.searchCompanies", "success": true, "data": [
          { "name": "Kadeline Freight", "hashedUrl": "https://www.linkedin.com/company/70441122",
            "urn": "urn:li:organization:70441122", "industry": "Software Development",
            "employeesCount": 143, "logoUrl": null } ] }""");

    Answer<Page<Company>> answer =
        right(
            salesCompanies(
                SalesNavigatorCompanyQuery.builder()
                    .keywords("logistics software")
                    .pageSize(25)
                    .companySizes(CompanySize.SIZE_51_200, CompanySize.SIZE_201_500)
                    .headquarters(TermFilter.named("Rotterdam"))
                    .industries(TermFilter.named("Software Development"))
                    .annualRevenue(MoneyRange.between("USD", 5_000_000, 50_000_000))
                    .build()));

    lab.started(
        1,
        """
        { "actionType": "nv.searchCompanies", "term": "logistics software", "limit": 25,
          "filter": { "sizes": ["51-200", "201-500"], "locations": ["Rotterdam"],
            "industries": ["Software Development"],
            "annualRevenue": { "min": "5", "max": "50" } } }""");
    Company found = answer.value().rows().get(0);
    assertThat(found.employees()).contains(143);
    assertThat(found.size()).contains(CompanySize.SIZE_51_200);
    assertThat(found.ref().companyId()).contains("70441122");
  }

  @ParameterizedTest
  @CsvSource({
    "500000,, 0.5, 1000+",
    ",1000000000, 0, 1000",
    "2500000,500000000, 2.5, 500",
  })
  void both_ends_of_a_revenue_are_always_sent(Long min, Long max, String low, String high) {
    lab.completes("{ \"actionType\": \"nv.searchCompanies\", \"success\": true, \"data\": [] }");
    MoneyRange range =
        min == null
            ? MoneyRange.atMost("USD", max)
            : max == null ? MoneyRange.atLeast("USD", min) : MoneyRange.between("USD", min, max);

    right(salesCompanies(SalesNavigatorCompanyQuery.builder().annualRevenue(range).build()));

    lab.started(
        1,
        """
        { "actionType": "nv.searchCompanies",
          "filter": { "annualRevenue": { "min": "%s", "max": "%s" } } }"""
            .formatted(low, high));
  }

  @Test
  void a_revenue_between_the_vendors_steps_is_refused_with_the_nearest() {
    assertThat(
            left(salesCompanies(
                    SalesNavigatorCompanyQuery.builder()
                        .annualRevenue(MoneyRange.atLeast("USD", 200_000))
                        .build()))
                .message())
        .contains("salesNavigatorCompanies.annualRevenue=USD 200000 is not supported")
        .endsWith("alone; the nearest is 0");
    assertThat(
            left(salesCompanies(
                    SalesNavigatorCompanyQuery.builder()
                        .annualRevenue(MoneyRange.atLeast("EUR", 1_000_000))
                        .build()))
                .message())
        .contains("salesNavigatorCompanies.annualRevenue=EUR")
        .contains("the vendor counts in dollars; give USD");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  private Either<PortError, Answer<Page<PersonHit>>> salesPeople(SalesNavigatorPeopleQuery query) {
    return lab.port().search().salesNavigatorPeople(query).execute();
  }

  private Either<PortError, Answer<Page<Company>>> salesCompanies(
      SalesNavigatorCompanyQuery query) {
    return lab.port().search().salesNavigatorCompanies(query).execute();
  }
}
