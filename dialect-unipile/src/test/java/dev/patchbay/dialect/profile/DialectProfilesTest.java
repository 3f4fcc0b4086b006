package dev.patchbay.dialect.profile;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.answer.Spent;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.DocumentedAnswers;
import dev.patchbay.dialect.PeopleBench;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.ListFollowers;
import dev.patchbay.profile.ListFollowing;
import dev.patchbay.profile.OwnProfile;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.Position;
import dev.patchbay.profile.ProductAccess;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.PremiumProduct;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Terms;
import dev.patchbay.value.ViewAs;
import dev.patchbay.value.Years;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectProfilesTest {
  private static final String LINA_ID = "ACoAADexample1aBcDeFg";
  private static final ProfileRef LINA = ProfileRef.of(LINA_ID);
  private static final String ACCOUNT = "account_id=b7Qx2ExampleAcc";

  private final PeopleBench bench = new PeopleBench();

  @AfterEach
  void close() {
    bench.close();
  }

  private PersonProfile read(String json) {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), json);
    return answer(GetProfile.of(LINA)).value();
  }

  private Answer<PersonProfile> answer(GetProfile request) {
    return bench.patchbay.profiles().get(request).execute().getOrElseThrow(PortError::toException);
  }

  private static String minimal(String more) {
    return "{\"object\":\"UserProfile\",\"provider_id\":\"" + LINA_ID + "\"" + more + "}";
  }

  @Test
  void the_documented_profile_becomes_neutral_value_by_value() {
    bench.on(get(urlPathEqualTo("/api/v1/users/lina-orvik-3b1")), DocumentedAnswers.PERSON);

    Answer<PersonProfile> answer = answer(GetProfile.of(ProfileRef.of("lina-orvik-3b1")));

    assertThat(answer.value())
        .isEqualTo(
            PersonProfile.builder(ProfileRef.known(LINA_ID, "lina-orvik-3b1").get())
                .name("Lina Orvik")
                .firstName("Lina")
                .lastName("Orvik")
                .headline("Head of Data at Fjordkraft Labs")
                .location("Bergen, Norway")
                .openProfile(false)
                .premium(true)
                .self(false)
                .currentTitle("Head of Data")
                .currentCompany(CompanyRef.of("7712345"))
                .currentCompanyName("Fjordkraft Labs")
                .connectionStatus(ConnectionStatus.PENDING_SENT)
                .networkDistance(NetworkDistance.SECOND)
                .followers(1630)
                .connections(500)
                .positions(
                    List.of(
                        Position.builder()
                            .title("Head of Data")
                            .company(CompanyRef.of("7712345"))
                            .companyName("Fjordkraft Labs")
                            .location("Bergen")
                            .skills(List.of("SQL"))
                            .current(true)
                            .start(PartialDate.of(2021, 3))
                            .build()))
                .build());
    assertThat(bench.sent()).containsExactly("GET /api/v1/users/lina-orvik-3b1?" + ACCOUNT);
    assertThat(answer.spent()).isEqualTo(Spent.one("profile views"));
    assertThat(answer.freshness()).isEqualTo(Freshness.LIVE);
  }

  @Test
  void a_throttled_section_is_a_gap_and_not_an_empty_section() {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), DocumentedAnswers.PERSON);

    assertThat(answer(GetProfile.of(LINA)).gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.field()).isEqualTo("skills");
              assertThat(gap.error()).isInstanceOf(Wait.AccountRateLimited.class);
              assertThat(gap.error().message())
                  .isEqualTo(
                      "profile.get at unipile-v1 (200): LinkedIn limits this account; the vendor"
                          + " does not say for how long");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "experience,positions",
    "experience_preview,positions",
    "volunteering_experience,volunteering",
    "recommendations_received,recommendations",
    "recommendations_given,recommendations",
    "about,about",
    "recruiting_activity,recruiting_activity"
  })
  void a_throttled_section_names_the_field_that_stayed_empty(String section, String field) {
    bench.on(
        get(urlPathEqualTo("/api/v1/users/" + LINA_ID)),
        minimal(",\"throttled_sections\":[\"" + section + "\"]"));

    assertThat(answer(GetProfile.of(LINA)).gaps())
        .extracting(gap -> gap.field())
        .containsExactly(field);
  }

  @Test
  void a_profile_without_anything_but_its_object_names_who_was_asked_for() {
    PersonProfile profile = read("{\"object\":\"UserProfile\"}");

    assertThat(profile).isEqualTo(PersonProfile.builder(LINA).build());
  }

  @Test
  void every_part_may_be_empty() {
    PersonProfile profile =
        read(
            minimal(
                ",\"contact_info\":{},\"birthdate\":{},\"primary_locale\":{},\"invitation\":null,"
                    + "\"work_experience\":[{},null],\"education\":[{}],\"skills\":[{}],"
                    + "\"languages\":[{}],\"certifications\":[{}],\"projects\":[{}],"
                    + "\"volunteering_experience\":[{}],\"recommendations\":{\"given\":[{}]}"));

    assertThat(profile.positions()).containsExactly(Position.builder().current(true).build());
    assertThat(profile.education()).hasSize(1);
    assertThat(profile.skills()).isEmpty();
    assertThat(profile.languages()).isEmpty();
    assertThat(profile.recommendations()).singleElement().extracting("given").isEqualTo(true);
    assertThat(profile.birthday()).isEmpty();
    assertThat(profile.locale()).isEmpty();
  }

  @Test
  void parts_and_odd_spellings_of_the_vendor_are_read() {
    PersonProfile profile =
        read(
            minimal(
                """
                ,"contact_info":{"emails":["lina@example.com"],"adresses":["Strandgaten 1, Bergen"],
                  "socials":[{"type":"TWITTER","name":"lina"}]},
                "birthdate":{"month":2,"day":29},"primary_locale":{"country":"NO","language":"nb"},
                "member_urn":"urn:li:member:91827364","connected_at":1762416000000,
                "education":[{"school":"NTNU","school_id":"15093","degree":"MSc","field_of_study":"Physics",
                  "start":"9/1/2010","end":"2015"}],
                "skills":[{"name":"SQL","endorsement_count":12,"endorsement_id":77,"insights":["2 roles"],"endorsed":true}],
                "languages":[{"name":"Norsk","proficiency":"Native or bilingual proficiency"}],
                "certifications":[{"name":"CKA","organization":"CNCF","url":"https://example.com/c"}],
                "projects":[{"name":"Tide","description":"D","skills":["Kafka"],"start":"1/15/2020","end":null}],
                "volunteering_experience":[{"company":"Red Cross","role":"Driver","cause":"HEALTH","description":"D",
                  "start":"sommer","end":null}],
                "recommendations":{"received":[{"text":"T","caption":"C","actor":{"first_name":"Ove",
                  "last_name":"Dahl","provider_id":"ACoAACexampleOve","headline":"H","public_identifier":"ove-dahl",
                  "public_profile_url":"https://www.linkedin.com/in/ove-dahl"}}]}
                """));

    assertThat(profile.ref().memberUrn()).contains("urn:li:member:91827364");
    assertThat(profile.contact().get().addresses()).containsExactly("Strandgaten 1, Bergen");
    assertThat(profile.contact().get().emails()).containsExactly("lina@example.com");
    assertThat(profile.birthday()).contains(MonthDay.of(2, 29));
    assertThat(profile.locale()).contains("nb-NO");
    assertThat(profile.connectedAt()).contains(java.time.Instant.ofEpochMilli(1762416000000L));
    assertThat(profile.education().get(0).school()).contains(CompanyRef.of("15093"));
    assertThat(profile.education().get(0).start()).contains(PartialDate.of(2010, 9));
    assertThat(profile.education().get(0).end()).contains(PartialDate.of(2015));
    assertThat(profile.skills().get(0).id()).contains("77");
    assertThat(profile.skills().get(0).endorsedByMe()).contains(true);
    assertThat(profile.languages().get(0).proficiency().get().name())
        .isEqualTo("NATIVE_OR_BILINGUAL");
    assertThat(profile.certifications().get(0).issuer()).contains("CNCF");
    assertThat(profile.projects().get(0).start()).contains(PartialDate.of(2020, 1, 15));
    assertThat(profile.volunteering().get(0).start()).isEmpty();
    assertThat(profile.volunteering().get(0).startText()).contains("sommer");
    assertThat(profile.recommendations().get(0).author().get().name()).contains("Ove Dahl");
    assertThat(profile.recommendations().get(0).given()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_DEGREE,FIRST",
    "DISTANCE_1,FIRST",
    "SECOND_DEGREE,SECOND",
    "DISTANCE_2,SECOND",
    "THIRD_DEGREE,THIRD_PLUS",
    "DISTANCE_3,THIRD_PLUS",
    "OUT_OF_NETWORK,OUT_OF_NETWORK",
    "SELF,SELF",
    "FOURTH_DEGREE,UNKNOWN"
  })
  void both_vocabularies_of_distance_are_one(String wire, NetworkDistance neutral) {
    assertThat(read(minimal(",\"network_distance\":\"" + wire + "\"")).networkDistance())
        .contains(neutral);
  }

  @Test
  void constants_and_dates_that_nobody_knows_are_reported_with_their_text() {
    bench.on(
        get(urlPathEqualTo("/api/v1/users/" + LINA_ID)),
        minimal(
            ",\"network_distance\":\"FOURTH_DEGREE\",\"birthdate\":{\"month\":13,\"day\":1},"
                + "\"invitation\":{\"type\":\"SENT\",\"status\":\"LOST\"}"));

    Answer<PersonProfile> answer = answer(GetProfile.of(LINA));

    assertThat(answer.value().connectionStatus()).contains(ConnectionStatus.UNKNOWN);
    assertThat(answer.notes().unrecognised())
        .containsExactlyInAnyOrder(
            new Unrecognised("networkDistance", "FOURTH_DEGREE"),
            new Unrecognised("birthday", "13-1"),
            new Unrecognised("connectionStatus", "SENT LOST"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"is_relationship\":true|CONNECTED",
        "\"network_distance\":\"FIRST_DEGREE\"|CONNECTED",
        "\"invitation\":{\"type\":\"RECEIVED\",\"status\":\"PENDING\"}|PENDING_RECEIVED",
        "\"invitation\":{\"type\":\"SENT\",\"status\":\"WITHDRAWN\"}|NOT_CONNECTED",
        "\"invitation\":{\"type\":\"SENT\",\"status\":\"IGNORED\"}|NOT_CONNECTED",
        "\"network_distance\":\"THIRD_DEGREE\"|NOT_CONNECTED",
        "\"is_relationship\":false|NOT_CONNECTED"
      })
  void how_both_stand_follows_from_three_fields(String fields, ConnectionStatus status) {
    assertThat(read(minimal("," + fields)).connectionStatus()).contains(status);
  }

  @Test
  void a_vendor_that_says_nothing_of_it_denies_nothing() {
    assertThat(read(minimal("")).connectionStatus()).isEmpty();
    assertThat(read(minimal(",\"is_self\":true")).connectionStatus()).isEmpty();
    assertThat(read(minimal(",\"is_self\":true")).networkDistance()).contains(NetworkDistance.SELF);
  }

  @Test
  void an_id_of_no_known_form_is_never_taken_for_a_slug() {
    PersonProfile profile =
        read(
            "{\"object\":\"UserProfile\",\"provider_id\":\"zz99\",\"public_identifier\":\"lina\"}");

    assertThat(profile.ref()).isEqualTo(ProfileRef.of("https://www.linkedin.com/in/lina"));
  }

  @Test
  void sections_are_repeated_in_the_query_and_activity_has_calls_of_its_own() {
    bench
        .on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), DocumentedAnswers.PERSON)
        .elsewhere(
            PostOperations.POST_LIST_BY_AUTHOR, (q, c) -> Either.right(Page.whole(List.of())))
        .elsewhere(
            PostOperations.POST_LIST_REACTIONS_BY,
            (q, c) ->
                Either.left(
                    new Wait.AccountRateLimited(
                        Origin.local("post.listReactionsBy", PeopleBench.VENDOR), Option.none())));

    Answer<PersonProfile> answer =
        answer(
            GetProfile.builder(LINA)
                .sections(
                    ProfileSection.SKILLS,
                    ProfileSection.RECOMMENDATIONS,
                    ProfileSection.POSTS,
                    ProfileSection.REACTIONS)
                .build());

    assertThat(bench.sent())
        .containsExactly(
            "GET /api/v1/users/"
                + LINA_ID
                + "?"
                + ACCOUNT
                + "&linkedin_sections=skills&linkedin_sections=recommendations_received"
                + "&linkedin_sections=recommendations_given");
    assertThat(answer.gaps()).extracting(gap -> gap.field()).containsExactly("skills", "reactions");
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.EmulatedBy(
                "profile.get.sections", "POSTS read with post.listByAuthor"),
            new ArgumentNote.EmulatedBy(
                "profile.get.sections", "REACTIONS read with post.listReactionsBy"));
    assertThat(bench.asked)
        .containsExactly("profile.get", "post.listByAuthor", "post.listReactionsBy");
  }

  @Test
  void an_id_of_sales_navigator_is_read_with_sales_navigator_and_noted() {
    bench.on(get(urlPathEqualTo("/api/v1/users/ACwAAExample1")), DocumentedAnswers.PERSON);

    Answer<PersonProfile> answer = answer(GetProfile.of(ProfileRef.of("ACwAAExample1")));

    assertThat(bench.sent())
        .containsExactly(
            "GET /api/v1/users/ACwAAExample1?" + ACCOUNT + "&linkedin_api=sales_navigator");
    assertThat(answer.fidelity())
        .containsExactly(
            new ArgumentNote.SentAs(
                "profile.get.person", "ACwAAExample1 with linkedin_api=sales_navigator"));
  }

  @Test
  void viewing_as_a_product_prefers_its_own_id() {
    bench.on(get(urlPathEqualTo("/api/v1/users/AEMAAExample1")), DocumentedAnswers.PERSON);

    Answer<PersonProfile> answer =
        answer(
            GetProfile.builder(ProfileRef.known(LINA_ID, "AEMAAExample1").get())
                .viewAs(ViewAs.RECRUITER)
                .build());

    assertThat(bench.sent())
        .containsExactly("GET /api/v1/users/AEMAAExample1?" + ACCOUNT + "&linkedin_api=recruiter");
    assertThat(answer.fidelity()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "relations", "followers", "following", "invite"})
  void a_slug_that_is_a_route_of_the_vendor_is_refused_before_anything_is_sent(String slug) {
    PortError error =
        bench
            .patchbay
            .profiles()
            .get(GetProfile.of(ProfileRef.of("https://www.linkedin.com/in/" + slug)))
            .execute()
            .getLeft();

    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    if (slug.length() > 2) {
      assertThat(error.message())
          .isEqualTo(
              "profile.get at unipile-v1: profile.get.person: the vendor has a route of its own"
                  + " named \""
                  + slug
                  + "\", which hides the person of that public identifier; give the member id"
                  + " (ACo...), or read the session's own profile with profile.own");
    }
    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void a_name_by_which_the_vendor_reads_nobody_is_refused() {
    PortError error =
        bench
            .patchbay
            .profiles()
            .get(GetProfile.of(ProfileRef.of("urn:li:member:91827364")))
            .execute()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "profile.get at unipile-v1: profile.get.person: the vendor reads nobody by"
                + " urn:li:member:91827364 on CLASSIC; give a profile URL, a public identifier or a"
                + " classic member id (ACo...)");
  }

  @Test
  void telling_the_person_makes_it_a_write() {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), "{\"object\":\"Checkpoint\"}");

    PortError error =
        bench
            .patchbay
            .profiles()
            .get(GetProfile.builder(LINA).notifyPerson().build())
            .execute()
            .getLeft();

    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(bench.sent())
        .containsExactly("GET /api/v1/users/" + LINA_ID + "?" + ACCOUNT + "&notify=true");
  }

  @Test
  void another_object_is_an_unexpected_answer_of_a_read() {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), "{\"object\":\"Checkpoint\"}");

    PortError error = bench.patchbay.profiles().get(GetProfile.of(LINA)).execute().getLeft();

    assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void several_people_stand_in_their_order_and_fail_alone() {
    bench
        .on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), DocumentedAnswers.PERSON)
        .refusing(get(urlPathEqualTo("/api/v1/users/nobody-9")), 404, "resource_not_found");

    Answer<List<Either<PortError, PersonProfile>>> answer =
        bench
            .patchbay
            .profiles()
            .getMany(GetProfiles.of(List.of(ProfileRef.of("nobody-9"), LINA)))
            .execute()
            .get();

    assertThat(answer.value().get(0).getLeft().kind()).isEqualTo("NotFound");
    assertThat(answer.value().get(1).get().name()).contains("Lina Orvik");
    assertThat(answer.gaps()).extracting(gap -> gap.field()).containsExactly("[1].skills");
    assertThat(answer.spent().calls()).containsEntry("profile views", 1);
  }

  @Test
  void after_a_limit_of_the_account_the_rest_is_not_asked_for() {
    bench.refusing(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), 429, "too_many_requests");

    List<Either<PortError, PersonProfile>> results =
        bench
            .patchbay
            .profiles()
            .getMany(GetProfiles.of(List.of(LINA, ProfileRef.of("ove-dahl"))))
            .execute()
            .get()
            .value();

    assertThat(results).hasSize(2).allMatch(Either::isLeft);
    assertThat(results.get(1).getLeft()).isInstanceOf(Wait.class);
    assertThat(bench.sent()).hasSize(1);
  }

  @Test
  void the_own_profile_tells_products_and_pages() {
    bench.on(
        get(urlPathEqualTo("/api/v1/users/me")),
        """
        { "object": "AccountOwnerProfile", "provider": "LINKEDIN", "provider_id": "ACoAAC0tPq9s",
          "entity_urn": "urn:li:fsd_profile:ACoAAC0tPq9s", "object_urn": "urn:li:member:88000777",
          "first_name": "Teo", "last_name": "Varga", "public_identifier": "teo-varga",
          "email": "teo@example.com", "premium": true, "open_profile": false,
          "organizations": [ { "id": "1035", "mailbox_id": "mb1", "name": "Varga AS" } ],
          "recruiter": { "error": "MULTIPLE_SESSIONS" },
          "sales_navigator": { "owner_seat_id": "4410", "contract_id": "9920" } }
        """);

    OwnProfile own = bench.patchbay.profiles().own().execute().get().value();

    assertThat(own.profile().ref())
        .isEqualTo(ProfileRef.known("ACoAAC0tPq9s", "teo-varga", "urn:li:member:88000777").get());
    assertThat(own.email()).contains("teo@example.com");
    assertThat(own.organisations())
        .singleElement()
        .extracting("name")
        .isEqualTo(Option.some("Varga AS"));
    assertThat(own.products())
        .containsExactly(
            ProductAccess.builder(PremiumProduct.PREMIUM).usable(true).build(),
            ProductAccess.builder(PremiumProduct.SALES_NAVIGATOR)
                .usable(true)
                .seatId("4410")
                .contractId("9920")
                .build(),
            ProductAccess.builder(PremiumProduct.RECRUITER)
                .usable(false)
                .problem("MULTIPLE_SESSIONS")
                .build());
  }

  @Test
  void a_company_is_read_by_number_slug_or_urn() {
    bench.on(
        get(urlPathEqualTo("/api/v1/linkedin/company/7712345")),
        """
        { "object": "CompanyProfile", "id": "7712345", "name": "Fjordkraft Labs", "description": "D",
          "entity_urn": "urn:li:fsd_company:7712345", "public_identifier": "fjordkraft.labs",
          "profile_url": "https://www.linkedin.com/company/fjordkraft.labs", "tagline": "T",
          "followers_count": 812, "is_following": false, "is_employee": true, "claimed": true,
          "messaging": { "is_enabled": true, "id": "mb77", "entity_urn": "urn:x" },
          "organization_type": "PRIVATELY_HELD",
          "locations": [ { "is_headquarter": false, "country": "SE", "city": "Lund" },
            { "is_headquarter": true, "country": "NO", "city": "Bergen", "area": "Vestland",
              "postalCode": "5003", "street": ["Strandgaten 1"] } ],
          "industry": ["Software"], "activities": ["data", "tides"], "employee_count": 64,
          "employee_count_range": { "from": 51, "to": 200 }, "website": "https://fjordkraft.example",
          "foundation_date": "2012", "phone": "+47 1",
          "insights": { "employeesCount": { "growthGraph": [ { "monthRange": 6, "growthPercentage": 12.5 } ] } },
          "crunchbase_funding": { "company_url": "https://example.com" } }
        """);

    Answer<Company> answer =
        bench
            .patchbay
            .profiles()
            .company(CompanyRef.of("urn:li:organization:7712345"))
            .execute()
            .get();
    Company company = answer.value();

    assertThat(company.ref().companyId()).contains("7712345");
    assertThat(company.ref().slug()).contains("fjordkraft.labs");
    assertThat(company.ref().domain()).isEmpty();
    assertThat(company.ref().mailbox().get().id()).isEqualTo("mb77");
    assertThat(company.location()).contains("Bergen, Vestland, NO");
    assertThat(company.headquarters().get().street()).containsExactly("Strandgaten 1");
    assertThat(company.size()).contains(CompanySize.SIZE_51_200);
    assertThat(company.type()).contains(CompanyType.PRIVATELY_HELD);
    assertThat(company.founded()).contains(2012);
    assertThat(company.specialties()).containsExactly("data", "tides");
    assertThat(company.growth().get(0).percent()).isEqualByComparingTo(new BigDecimal("12.5"));
    assertThat(company.ventureFunded()).contains(true);
    assertThat(answer.spent()).isEqualTo(Spent.one("company views"));
  }

  @Test
  void an_empty_company_is_the_one_asked_for() {
    bench.on(
        get(urlPathEqualTo("/api/v1/linkedin/company/fjordkraft-labs")),
        "{\"object\":\"CompanyProfile\",\"messaging\":{\"is_enabled\":false,\"id\":\"x\"}}");

    assertThat(
            bench
                .patchbay
                .profiles()
                .company(CompanyRef.of("fjordkraft-labs"))
                .execute()
                .get()
                .value())
        .isEqualTo(Company.builder(CompanyRef.of("fjordkraft-labs")).build());
  }

  @Test
  void a_company_known_by_its_domain_alone_is_refused() {
    PortError error =
        bench.patchbay.profiles().company(CompanyRef.of("fjordkraft.example")).execute().getLeft();

    assertThat(error.message())
        .isEqualTo(
            "profile.company at unipile-v1: profile.company.company: the vendor reads no company by"
                + " fjordkraft.example; give its LinkedIn page, slug or number");
  }

  @Test
  void employees_are_searched_and_the_slug_is_resolved_once_for_all_pages() {
    bench
        .on(
            get(urlPathEqualTo("/api/v1/linkedin/company/fjordkraft-labs")),
            "{\"object\":\"CompanyProfile\",\"id\":\"7712345\"}")
        .elsewhere(
            SearchOperations.SEARCH_PEOPLE,
            (query, context) ->
                Either.right(
                    context
                        .cursor()
                        .map(cursor -> Page.whole(List.of(hit("ove-" + cursor))))
                        .getOrElse(
                            Page.of(
                                List.of(hit("lina")),
                                PageEnd.MORE,
                                Option.some(
                                    context.pageToken(
                                        SearchOperations.SEARCH_PEOPLE,
                                        PeopleBench.VENDOR,
                                        "c 2"))))));

    List<PersonHit> employees =
        bench
            .patchbay
            .profiles()
            .companyEmployees(
                ListEmployees.builder(CompanyRef.of("fjordkraft-labs")).titles("CTO").build())
            .stream()
            .toList();

    assertThat(employees).containsExactly(hit("lina"), hit("ove-c 2"));
    assertThat(bench.sent()).hasSize(1);
    assertThat(bench.elsewhere)
        .containsOnly(
            PeopleQuery.builder()
                .currentCompanies(Terms.ids(TermKind.COMPANY, "7712345"))
                .titleKeywords("CTO")
                .build());
  }

  private static PersonHit hit(String slug) {
    return PersonHit.builder(
            ProfileRef.of(new dev.patchbay.identity.ProfileName.PublicIdentifier(slug)))
        .build();
  }

  @Test
  void what_only_sales_navigator_can_say_is_searched_there() {
    bench.elsewhere(
        SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
        (q, c) -> Either.right(Page.whole(List.of())));

    bench
        .patchbay
        .profiles()
        .companyEmployees(
            ListEmployees.builder(CompanyRef.of("7712345"))
                .titles("CTO", "VP Data")
                .yearsOfExperience(Years.THREE_TO_FIVE)
                .build())
        .execute()
        .get();

    assertThat(bench.elsewhere)
        .containsExactly(
            SalesNavigatorPeopleQuery.builder()
                .currentCompanies(TermFilter.ids(TermKind.COMPANY, "7712345"))
                .currentTitles(TermFilter.named("CTO", "VP Data"))
                .yearsOfExperience(Years.THREE_TO_FIVE)
                .build());
  }

  @Test
  void resolving_costs_one_visit_and_is_kept() {
    bench.on(get(urlPathEqualTo("/api/v1/users/lina-orvik-3b1")), DocumentedAnswers.PERSON);
    ResolveProfile slug = new ResolveProfile(ProfileRef.of("lina-orvik-3b1"), Option.none());

    Answer<ProfileRef> first = bench.patchbay.profiles().resolve(slug).execute().get();
    Answer<ProfileRef> again = bench.patchbay.profiles().resolve(slug).execute().get();
    Answer<ProfileRef> byId =
        bench.patchbay.profiles().resolve(new ResolveProfile(LINA, Option.none())).execute().get();

    assertThat(first.value().classicMemberId()).contains(LINA_ID);
    assertThat(first.spent()).isEqualTo(Spent.one("profile views"));
    assertThat(again.value()).isEqualTo(first.value());
    assertThat(again.freshness().source()).isEqualTo(Freshness.Source.CACHED);
    assertThat(again.spent()).isEqualTo(Spent.NOTHING);
    assertThat(byId.value().publicIdentifier()).contains("lina-orvik-3b1");
    assertThat(bench.sent()).hasSize(1);
  }

  @Test
  void the_id_of_another_product_is_asked_for_with_that_product() {
    bench.on(
        get(urlPathEqualTo("/api/v1/users/" + LINA_ID)),
        "{\"object\":\"UserProfile\",\"provider_id\":\"ACwAAExample1\"}");

    ProfileRef found =
        bench
            .patchbay
            .profiles()
            .resolve(new ResolveProfile(LINA, Option.some(Product.SALES_NAVIGATOR)))
            .execute()
            .get()
            .value();

    assertThat(found.memberId(Product.SALES_NAVIGATOR)).contains("ACwAAExample1");
    assertThat(found.classicMemberId()).contains(LINA_ID);
    assertThat(bench.sent())
        .containsExactly(
            "GET /api/v1/users/" + LINA_ID + "?" + ACCOUNT + "&linkedin_api=sales_navigator");
  }

  @Test
  void a_sales_navigator_id_leads_to_the_classic_one_by_way_of_the_slug() {
    bench
        .on(
            get(urlPathEqualTo("/api/v1/users/ACwAAExample1")),
            "{\"object\":\"UserProfile\",\"provider_id\":\"ACwAAExample1\",\"public_identifier\":\"lina-orvik-3b1\"}")
        .on(get(urlPathEqualTo("/api/v1/users/lina-orvik-3b1")), DocumentedAnswers.PERSON);

    Answer<ProfileRef> answer =
        bench
            .patchbay
            .profiles()
            .resolve(
                new ResolveProfile(ProfileRef.of("ACwAAExample1"), Option.some(Product.CLASSIC)))
            .execute()
            .get();

    assertThat(answer.value().classicMemberId()).contains(LINA_ID);
    assertThat(answer.spent().calls()).containsEntry("profile views", 2);
  }

  @Test
  void a_profile_without_the_wanted_id_resolves_nothing() {
    bench.on(get(urlPathEqualTo("/api/v1/users/" + LINA_ID)), DocumentedAnswers.PERSON);

    PortError error =
        bench
            .patchbay
            .profiles()
            .resolve(new ResolveProfile(LINA, Option.some(Product.RECRUITER)))
            .execute()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "profile.resolve at unipile-v1: unexpected answer: the profile names no RECRUITER"
                + " member id");
  }

  @Test
  void followers_and_followed_people_are_listed_without_a_user_id() {
    bench
        .on(
            get(urlPathEqualTo("/api/v1/users/followers")),
            """
            {"object":"UserFollowersList","items":[{"object":"UserFollower","id":"ACoAABexampleTomas",
              "urn":"urn:li:fsd_profile:ACoAABexampleTomas","name":"Tomas Brekke","headline":"CTO",
              "profile_url":"https://www.linkedin.com/in/tomas-brekke-9","profile_picture_url":null},
              {"object":"UserFollower"}],"cursor":"c2"}
            """)
        .on(
            get(urlPathEqualTo("/api/v1/users/following")),
            "{\"object\":\"UserRelationsList\",\"items\":[],\"cursor\":\"\"}");

    Answer<Page<PersonHit>> followers =
        bench
            .patchbay
            .profiles()
            .followers(new ListFollowers(Option.none(), Option.some(50)))
            .execute()
            .get();
    Page<PersonHit> following =
        bench
            .patchbay
            .profiles()
            .following(new ListFollowing(Option.none(), Option.none()))
            .execute()
            .get()
            .value();

    assertThat(followers.value().rows())
        .containsExactly(
            PersonHit.builder(ProfileRef.known("ACoAABexampleTomas", "tomas-brekke-9").get())
                .name("Tomas Brekke")
                .headline("CTO")
                .build());
    assertThat(followers.value().end()).isEqualTo(PageEnd.MORE);
    assertThat(followers.notes().unrecognised()).hasSize(1);
    assertThat(following.end()).isEqualTo(PageEnd.END);
    assertThat(bench.sent())
        .containsExactly(
            "GET /api/v1/users/followers?" + ACCOUNT + "&limit=50",
            "GET /api/v1/users/following?" + ACCOUNT);
  }

  @Test
  void followers_of_others_are_refused_by_name() {
    PortError error =
        bench
            .patchbay
            .profiles()
            .followers(new ListFollowers(Option.some(LINA), Option.none()))
            .execute()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "profile.followers at unipile-v1: profile.followers.of is not supported: vendor cannot:"
                + " it lists those of the session's owner only; do without it");
  }

  @Test
  void what_the_vendor_cannot_do_is_said_with_the_reason() {
    assertThat(
            bench
                .patchbay
                .capabilities()
                .operation(ProfileOperations.PROFILE_DECISION_MAKERS.id())
                .support()
                .level())
        .isEqualTo(Support.Level.UNSUPPORTED);
    assertThat(
            bench
                .patchbay
                .capabilities()
                .operation(ProfileOperations.PROFILE_COMPANY_EMPLOYEES.id())
                .support()
                .cost())
        .containsExactly("search.people", "search.salesNavigatorPeople", "profile.company");
  }

  @Test
  void ids_that_the_needed_search_does_not_know_are_refused_before_any_call() {
    ListEmployees classic =
        ListEmployees.builder(CompanyRef.of("fjordkraft-labs"))
            .locations(Terms.ids(TermKind.LOCATION, "103819153"))
            .industries(Terms.ids(TermKind.INDUSTRY, "96"))
            .networkDistances(NetworkDistance.GROUP)
            .build();

    assertThat(refusal(classic))
        .contains(
            "companyEmployees.locations",
            "the id 103819153 is of the catalogue LOCATION, this argument takes REGION");
    assertThat(refusal(classic.toBuilder().locations(Terms.of(Term.name("Norway"))).build()))
        .contains(
            "companyEmployees.industries",
            "the id 96 is of the catalogue INDUSTRY, this argument takes SALES_INDUSTRY");
    assertThat(
            refusal(
                ListEmployees.builder(CompanyRef.of("fjordkraft-labs"))
                    .locations(Terms.ids(TermKind.REGION, "103819153"))
                    .build()))
        .contains("companyEmployees.locations", "catalogue REGION, this argument takes LOCATION");
  }

  @Test
  void a_distance_that_no_search_has_is_refused_under_the_key_of_the_list() {
    for (NetworkDistance lacking : List.of(NetworkDistance.SELF, NetworkDistance.OUT_OF_NETWORK)) {
      assertThat(
              bench
                  .patchbay
                  .profiles()
                  .companyEmployees(
                      ListEmployees.builder(CompanyRef.of("7712345"))
                          .networkDistances(lacking)
                          .build())
                  .execute()
                  .getLeft()
                  .message())
          .contains("companyEmployees.networkDistances=" + lacking, "profile.companyEmployees");
    }
  }

  private String refusal(ListEmployees request) {
    return bench.patchbay.profiles().companyEmployees(request).execute().getLeft().message();
  }
}
