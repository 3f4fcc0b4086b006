package dev.patchbay.linkedapi.profile;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.ListDecisionMakers;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.Precision;
import dev.patchbay.value.SalaryPeriod;
import dev.patchbay.value.Terms;
import dev.patchbay.value.WorkplaceType;
import dev.patchbay.value.Years;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompaniesTest {
  private static final CompanyRef SLUG = CompanyRef.of("https://www.linkedin.com/company/kadeline");
  private static final CompanyRef NUMBER = CompanyRef.of("70441122");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  private void completesCompany(String page, String child, String outcome) {
    lab.completes(
        """
        { "actionType": "%s", "success": true, "data": { "then": [
          { "actionType": "%s", %s } ] } }"""
            .formatted(page, child, outcome));
  }

  private Answer<Page<PersonHit>> employees(ListEmployees request) {
    return right(lab.port().profiles().companyEmployees(request).execute());
  }

  @Test
  void a_page_is_read() {
    lab.completes(
        """
        { "actionType": "st.openCompanyPage", "success": true, "data": {
          "name": "Kadeline Freight", "publicUrl": "https://www.linkedin.com/company/kadeline",
          "description": "Moves freight.", "location": "Rotterdam", "headquarters": "Rotterdam, NL",
          "industry": "Truck Transportation", "specialties": "rail, road",
          "website": "https://kadeline.example", "employeesCount": 143, "yearFounded": 1998,
          "ventureFinancing": false, "jobsCount": 7, "logoUrl": null,
          "urn": "urn:li:organization:70441122" } }""");

    Company company = right(lab.port().profiles().company(SLUG).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "st.openCompanyPage",
          "companyUrl": "https://www.linkedin.com/company/kadeline", "basicInfo": true }""");
    assertThat(company.ref().slug()).contains("kadeline");
    assertThat(company.ref().companyId()).contains("70441122");
    assertThat(company.name()).contains("Kadeline Freight");
    assertThat(company.description()).contains("Moves freight.");
    assertThat(company.industries()).containsExactly("Truck Transportation");
    assertThat(company.specialties()).containsExactly("rail", "road");
    assertThat(company.location()).contains("Rotterdam");
    assertThat(company.headquarters().get().text()).contains("Rotterdam, NL");
    assertThat(company.size()).contains(CompanySize.SIZE_51_200);
    assertThat(company.employees()).contains(143);
    assertThat(company.jobListings()).contains(7);
    assertThat(company.founded()).contains(1998);
    assertThat(company.website()).contains("https://kadeline.example");
    assertThat(company.ventureFunded()).contains(false);
    assertThat(company.logoUrl().isEmpty()).isTrue();
  }

  @Test
  void the_older_spelling_of_the_count_is_read_as_well() {
    lab.completes(
        """
        { "actionType": "st.openCompanyPage", "success": true,
          "data": { "employeeCount": 10001 } }""");

    Company company = right(lab.port().profiles().company(NUMBER).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "st.openCompanyPage",
          "companyUrl": "https://www.linkedin.com/company/70441122", "basicInfo": true }""");
    assertThat(company.ref()).isEqualTo(NUMBER);
    assertThat(company.employees()).contains(10_001);
    assertThat(company.size()).contains(CompanySize.SIZE_OVER_10000);
  }

  @Test
  void a_company_known_by_its_domain_is_refused_with_the_repair() {
    assertThat(
            left(lab.port().profiles().company(CompanyRef.of("kadeline.example")).execute())
                .message())
        .startsWith(
            "profile.company at linkedapi: profile.company.company: this vendor finds companies by"
                + " the URL of their page")
        .endsWith("give e.g. https://www.linkedin.com/company/<name>");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void employees_are_filtered_on_the_page_of_linkedin() {
    completesCompany(
        "st.openCompanyPage",
        "st.retrieveCompanyEmployees",
        """
        "success": true, "data": [
          { "name": "Ines Caldas", "publicUrl": "https://www.linkedin.com/in/ines-caldas",
            "headline": "Dispatcher", "location": "Rotterdam", "urn": "urn:li:member:77",
            "avatarUrl": "https://media.example.org/1.jpg",
            "viewerState": { "connectionDegree": "2nd" } },
          { "name": "LinkedIn Member" } ]""");

    Answer<Page<PersonHit>> answer =
        employees(
            ListEmployees.builder(SLUG)
                .firstName("Ines")
                .titles("Dispatcher")
                .locations(Terms.named("Rotterdam"))
                .networkDistances(NetworkDistance.SECOND)
                .pageSize(2)
                .build());

    lab.started(
        1,
        """
        { "actionType": "st.openCompanyPage",
          "companyUrl": "https://www.linkedin.com/company/kadeline",
          "then": [ { "actionType": "st.retrieveCompanyEmployees", "limit": 2,
            "filter": { "firstName": "Ines", "position": "Dispatcher",
              "locations": ["Rotterdam"], "connectionDegrees": ["2nd"] } } ] }""");
    assertThat(answer.value().rows()).hasSize(1);
    PersonHit ines = answer.value().rows().get(0);
    assertThat(ines.ref().publicIdentifier()).contains("ines-caldas");
    assertThat(ines.ref().memberUrn()).contains("urn:li:member:77");
    assertThat(ines.headline()).contains("Dispatcher");
    assertThat(ines.networkDistance()).contains(NetworkDistance.SECOND);
    assertThat(ines.pictureUrl()).contains("https://media.example.org/1.jpg");
    assertThat(answer.value().end()).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(answer.notes().unrecognised()).hasSize(1);
    assertThat(answer.fidelity())
        .containsExactly(new ArgumentNote.SentAs("companyEmployees.locations", "Rotterdam"));
  }

  @Test
  void several_titles_years_and_groups_go_through_sales_navigator() {
    completesCompany(
        "nv.openCompanyPage",
        "nv.retrieveCompanyEmployees",
        """
        "success": true, "data": [
          { "name": "Ines Caldas", "hashedUrl": "https://www.linkedin.com/in/ACwAAB9",
            "position": "Dispatcher", "location": "Rotterdam" } ]""");

    Answer<Page<PersonHit>> answer =
        employees(
            ListEmployees.builder(NUMBER)
                .titles("Dispatcher", "Planner")
                .yearsOfExperience(Years.THREE_TO_FIVE)
                .networkDistances(NetworkDistance.GROUP)
                .build());

    lab.started(
        1,
        """
        { "actionType": "nv.openCompanyPage",
          "companyHashedUrl": "https://www.linkedin.com/company/70441122",
          "then": [ { "actionType": "nv.retrieveCompanyEmployees",
            "filter": { "positions": ["Dispatcher", "Planner"],
              "yearsOfExperiences": ["threeToFive"],
              "connectionDegrees": ["groupMembers"] } } ] }""");
    PersonHit ines = answer.value().rows().get(0);
    assertThat(ines.currentTitle()).contains("Dispatcher");
    assertThat(ines.ref().hashedUrl()).contains("https://www.linkedin.com/in/ACwAAB9");
    assertThat(answer.value().end()).isEqualTo(PageEnd.ONE_PAGE);
  }

  @Test
  void sales_navigator_needs_the_number_of_the_company() {
    assertThat(
            left(lab.port()
                    .profiles()
                    .companyEmployees(
                        ListEmployees.builder(SLUG).yearsOfExperience(Years.ONE_TO_TWO).build())
                    .execute())
                .message())
        .contains("finds companies by number")
        .endsWith("has none; profile.company tells it");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void filters_that_only_an_old_readme_names_are_refused() {
    assertThat(
            left(lab.port()
                    .profiles()
                    .companyEmployees(
                        ListEmployees.builder(SLUG)
                            .pastCompanies(Terms.named("Brightquarry"))
                            .build())
                    .execute())
                .message())
        .contains(
            "companyEmployees.pastCompanies is not supported: not documented: only the oldest"
                + " readme");
  }

  @Test
  void a_list_that_failed_is_an_error_and_no_empty_page() {
    completesCompany(
        "st.openCompanyPage",
        "st.retrieveCompanyEmployees",
        """
        "success": false,
        "error": { "type": "retrievingNotAllowed", "message": "LinkedIn blocked it." }""");

    assertThat(left(lab.port().profiles().companyEmployees(SLUG).execute()))
        .isInstanceOf(Wait.AccountRateLimited.class);
  }

  @Test
  void decision_makers_are_ranked_by_linkedin() {
    completesCompany(
        "st.openCompanyPage",
        "st.retrieveCompanyDMs",
        """
        "success": true, "data": [
          { "name": "Ove Dahl", "publicUrl": "https://www.linkedin.com/in/ove-dahl",
            "headline": "Owner", "location": "Oslo", "countryCode": "no" } ]""");

    Page<PersonHit> page =
        right(
                lab.port()
                    .profiles()
                    .decisionMakers(new ListDecisionMakers(SLUG, Option.some(1)))
                    .execute())
            .value();

    lab.started(
        1,
        """
        { "actionType": "st.openCompanyPage",
          "companyUrl": "https://www.linkedin.com/company/kadeline",
          "then": [ { "actionType": "st.retrieveCompanyDMs", "limit": 1 } ] }""");
    assertThat(page.rows().get(0).countryCode()).contains("NO");
    assertThat(page.end()).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(
            left(lab.port()
                    .profiles()
                    .decisionMakers(new ListDecisionMakers(SLUG, Option.some(21)))
                    .execute())
                .message())
        .contains("decisionMakers.limit: 21 is too many; the nearest allowed is 20");
  }

  @Test
  void a_job_is_opened() {
    lab.completes(
        """
        { "actionType": "st.openJob", "success": true, "data": {
          "jobId": "4012345678", "jobUrl": "https://www.linkedin.com/jobs/view/4012345678",
          "title": "Planner", "companyName": "Kadeline Freight",
          "companyUrl": "https://www.linkedin.com/company/kadeline", "location": "Rotterdam",
          "postedDate": "2 weeks ago", "applicantsCount": 12, "workplaceType": "hybrid",
          "employmentType": "fullTime",
          "salary": { "currency": "eur", "minAmount": 42000, "maxAmount": 50000.0,
                      "period": "yearly" },
          "description": "Plan.", "applyUrl": null, "easyApply": true,
          "urn": "urn:li:jobPosting:4012345678" } }""");

    Job job = right(lab.port().profiles().job(JobRef.of("4012345678")).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "st.openJob",
          "jobUrl": "https://www.linkedin.com/jobs/view/4012345678", "basicInfo": true }""");
    assertThat(job.title()).contains("Planner");
    assertThat(job.company().get().slug()).contains("kadeline");
    assertThat(job.workplaceType()).contains(WorkplaceType.HYBRID);
    assertThat(job.employmentType()).contains(EmploymentType.FULL_TIME);
    assertThat(job.salary().get().range()).isEqualTo(MoneyRange.between("EUR", 42_000, 50_000));
    assertThat(job.salary().get().period()).contains(SalaryPeriod.YEARLY);
    assertThat(job.applicants()).contains(12);
    assertThat(job.easyApply()).contains(true);
    assertThat(job.postedAt().get().precision()).isEqualTo(Precision.WEEK);
    assertThat(job.postedAt().get().estimate().get())
        .isBetween(Instant.parse("2026-08-06T12:00:00Z"), Instant.parse("2026-08-06T12:01:00Z"));
    assertThat(job.postedAt().get().text()).isEqualTo("2 weeks ago");
  }

  @Test
  void a_date_is_known_to_the_day() {
    lab.completes(
        """
        { "actionType": "st.openJob", "success": true, "data": {
          "jobId": "4012345678", "postedDate": "2026-08-14", "workplaceType": "Treehouse",
          "salary": { "currency": null, "minAmount": 1, "maxAmount": 2, "period": "yearly" } } }""");

    Answer<Job> answer = right(lab.port().profiles().job(JobRef.of("4012345678")).execute());

    assertThat(answer.value().postedAt().get().precision()).isEqualTo(Precision.DAY);
    assertThat(answer.value().postedAt().get().estimate())
        .contains(Instant.parse("2026-08-14T00:00:00Z"));
    assertThat(answer.value().workplaceType()).contains(WorkplaceType.UNKNOWN);
    assertThat(answer.value().salary().isEmpty()).isTrue();
    assertThat(answer.notes().unrecognised())
        .extracting(unread -> unread.field())
        .containsExactly("workplaceType", "salary");
  }
}
