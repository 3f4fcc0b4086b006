package dev.patchbay.linkedapi.profile;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.OwnProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.Skill;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.ViewAs;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People as the products of LinkedIn show them, by whatever name they are known. */
class ViewsTest {
  private static final ProfileRef SLUG = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final ProfileRef CLASSIC = ProfileRef.of("ACoAAB1x2y3z");
  private static final ProfileRef SALES = ProfileRef.of("ACwAAB1x2y3z");

  private static final String NAVIGATOR_DATA =
      """
      "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
      "hashedUrl": "https://www.linkedin.com/in/ACwAAB1x2y3z", "headline": "Operations Lead",
      "location": "Lisbon, Portugal", "countryCode": "PT", "position": "Lead",
      "companyName": "Brightquarry", "companyUrn": "urn:li:organization:90817263",
      "urn": "urn:li:member:55501234"\
      """;

  private static final String CLASSIC_DATA =
      """
      "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
      "hashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z", "about": "I move things.",
      "followersCount": 812\
      """;

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  private PersonProfile navigator(ProfileRef person, ProfileSection... sections) {
    return right(asNavigator(person, sections)).value();
  }

  private Either<PortError, Answer<PersonProfile>> asNavigator(
      ProfileRef person, ProfileSection... sections) {
    return lab.port()
        .profiles()
        .get(GetProfile.builder(person).sections(sections).viewAs(ViewAs.SALES_NAVIGATOR).build())
        .execute();
  }

  @Test
  void sales_navigator_opens_the_hashed_url() {
    lab.completes(
        "{ \"actionType\": \"nv.openPersonPage\", \"success\": true, \"data\": { "
            + NAVIGATOR_DATA
            + " } }");

    PersonProfile mira = navigator(CLASSIC);

    lab.started(
        1,
        """
        { "actionType": "nv.openPersonPage",
          "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z", "basicInfo": true }""");
    assertThat(mira.name()).contains("Mira Holt");
    assertThat(mira.currentTitle()).contains("Lead");
    assertThat(mira.currentCompany().get().companyId()).contains("90817263");
    assertThat(mira.ref().memberId(Product.SALES_NAVIGATOR)).contains("ACwAAB1x2y3z");
    assertThat(mira.ref().publicIdentifier()).contains("mira-holt-42");
    assertThat(mira.ref().memberUrn()).contains("urn:li:member:55501234");
  }

  @Test
  void sections_stand_on_the_page_of_linkedin_which_is_opened_from_there() {
    lab.completes(
        "{ \"actionType\": \"nv.openPersonPage\", \"success\": true, \"data\": { "
            + NAVIGATOR_DATA
            + """
              , "then": [ { "actionType": "st.openPersonPage", "success": true, "data": {
                "hashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
                "about": "I move things.", "followersCount": 812,
                "then": [ { "actionType": "st.retrievePersonSkills", "success": true,
                            "data": [ { "name": "Process design" } ] } ] } } ] } }""");

    PersonProfile mira = navigator(SALES, ProfileSection.ABOUT, ProfileSection.SKILLS);

    lab.started(
        1,
        """
        { "actionType": "nv.openPersonPage",
          "personHashedUrl": "https://www.linkedin.com/in/ACwAAB1x2y3z", "basicInfo": true,
          "then": [ { "actionType": "st.openPersonPage", "basicInfo": true,
                      "then": [ { "actionType": "st.retrievePersonSkills" } ] } ] }""");
    assertThat(mira.skills()).extracting(Skill::name).containsExactly("Process design");
    assertThat(mira.about()).contains("I move things.");
    assertThat(mira.headline()).contains("Operations Lead");
    assertThat(mira.ref().classicMemberId()).contains("ACoAAB1x2y3z");
    assertThat(mira.ref().memberId(Product.SALES_NAVIGATOR)).contains("ACwAAB1x2y3z");
  }

  @Test
  void a_page_of_linkedin_that_failed_leaves_a_gap_for_each_section() {
    lab.completes(
        "{ \"actionType\": \"nv.openPersonPage\", \"success\": true, \"data\": { "
            + NAVIGATOR_DATA
            + """
              , "then": { "actionType": "st.openPersonPage", "success": false,
                "error": { "type": "personNotFound", "message": "No such person." } } } }""");

    Answer<PersonProfile> answer =
        right(asNavigator(SALES, ProfileSection.ABOUT, ProfileSection.EXPERIENCE));

    assertThat(answer.value().name()).contains("Mira Holt");
    assertThat(answer.gaps()).extracting(Gap::field).containsExactly("about", "positions");
    assertThat(answer.gaps().get(0).error()).isInstanceOf(Fact.NotFound.class);
  }

  @Test
  void a_public_url_leads_to_sales_navigator_by_the_page_of_linkedin() {
    lab.completes(
        """
        { "actionType": "st.openPersonPage", "success": true, "data": {
          "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "hashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z", "headline": "Of linkedin.com",
          "then": [
            { "actionType": "st.retrievePersonSkills", "success": true,
              "data": [ { "name": "Process design" } ] },
            { "actionType": "nv.openPersonPage", "success": true, "data": {\
        """
            + NAVIGATOR_DATA
            + " } } ] } }");

    Answer<PersonProfile> answer = right(asNavigator(SLUG, ProfileSection.SKILLS));
    PersonProfile mira = answer.value();

    lab.started(
        1,
        """
        { "actionType": "st.openPersonPage",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42", "basicInfo": true,
          "then": [ { "actionType": "st.retrievePersonSkills" },
                    { "actionType": "nv.openPersonPage", "basicInfo": true } ] }""");
    assertThat(mira.headline()).contains("Operations Lead");
    assertThat(mira.skills()).hasSize(1);
    assertThat(answer.spent().calls())
        .isEqualTo(Map.of("stPersonProfileViews", 1, "nvPersonProfileViews", 1));
    assertThat(mira.ref().classicMemberId()).contains("ACoAAB1x2y3z");
  }

  @Test
  void without_sales_navigator_the_plan_is_to_blame() {
    lab.completes(
        """
        { "actionType": "st.openPersonPage", "success": true, "data": {
          "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "then": { "actionType": "nv.openPersonPage", "success": false,
            "error": { "type": "noSalesNavigator", "message": "No subscription." } } } }""");

    assertThat(left(asNavigator(SLUG))).isInstanceOf(FixContract.PlanRequired.class);
  }

  @Test
  void somebody_known_to_sales_navigator_alone_is_found_through_it() {
    lab.completes(
        """
        { "actionType": "nv.openPersonPage", "success": true, "data": {
          "then": [ { "actionType": "st.openPersonPage", "success": true, "data": {\
        """
            + CLASSIC_DATA
            + " } } ] } }");

    PersonProfile mira = right(lab.port().profiles().get(SALES).execute()).value();

    lab.started(
        1,
        """
        { "actionType": "nv.openPersonPage",
          "personHashedUrl": "https://www.linkedin.com/in/ACwAAB1x2y3z",
          "then": [ { "actionType": "st.openPersonPage", "basicInfo": true } ] }""");
    assertThat(mira.about()).contains("I move things.");
    assertThat(mira.followers()).contains(812);
  }

  @Test
  void several_people_are_seen_with_sales_navigator_in_one_workflow() {
    lab.completes(
        "[ { \"actionType\": \"nv.openPersonPage\", \"label\": \"1\", \"success\": true,"
            + " \"data\": { "
            + NAVIGATOR_DATA
            + " } } ]");

    assertThat(
            right(
                    lab.port()
                        .profiles()
                        .getMany(
                            GetProfiles.builder(List.of(SALES))
                                .viewAs(ViewAs.SALES_NAVIGATOR)
                                .build())
                        .execute())
                .value()
                .get(0)
                .get()
                .headline())
        .contains("Operations Lead");
    lab.started(
        1,
        """
        [ { "actionType": "nv.openPersonPage", "label": "1",
            "personHashedUrl": "https://www.linkedin.com/in/ACwAAB1x2y3z", "basicInfo": true } ]""");
  }

  @Test
  void a_slug_is_resolved_by_opening_the_page() {
    lab.completes(
        "{ \"actionType\": \"st.openPersonPage\", \"success\": true, \"data\": { "
            + CLASSIC_DATA
            + " } }");

    ProfileRef mira = right(lab.port().profiles().resolve(SLUG).execute()).value();

    assertThat(mira.classicMemberId()).contains("ACoAAB1x2y3z");
    assertThat(mira.publicIdentifier()).contains("mira-holt-42");
    lab.starts(1);
  }

  @Test
  void what_is_known_already_is_not_asked_for() {
    ProfileRef known = CLASSIC.with(SLUG.names().iterator().next());

    assertThat(right(lab.port().profiles().resolve(known).execute()).value()).isEqualTo(known);
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void the_id_of_sales_navigator_is_resolved_by_sales_navigator() {
    lab.completes(
        "{ \"actionType\": \"nv.openPersonPage\", \"success\": true, \"data\": { "
            + NAVIGATOR_DATA
            + " } }");

    ProfileRef mira =
        right(lab.port().profiles().resolve(CLASSIC, Product.SALES_NAVIGATOR).execute()).value();

    assertThat(mira.memberId(Product.SALES_NAVIGATOR)).contains("ACwAAB1x2y3z");
    assertThat(mira.classicMemberId()).contains("ACoAAB1x2y3z");
  }

  @Test
  void a_page_that_does_not_name_the_id_is_unexpected() {
    lab.completes(
        """
        { "actionType": "st.openPersonPage", "success": true, "data": {
          "publicUrl": "https://www.linkedin.com/in/mira-holt-42" } }""");

    PortError error = left(lab.port().profiles().resolve(SLUG).execute());

    assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
    assertThat(error.message()).contains("the page names no CLASSIC member id");
    assertThat(left(lab.port().profiles().resolve(SLUG, Product.RECRUITER).execute()).message())
        .contains("profile.resolve.product=RECRUITER is not supported");
  }

  @Test
  void the_own_profile_is_name_and_url() {
    lab.vendor.stubFor(
        WireMock.get("/account")
            .withHeader("identification-token", WireMock.equalTo("id_x1y2"))
            .willReturn(
                Lab.json(
                    """
                    { "success": true, "result": { "name": "Mira Holt",
                      "url": "https://www.linkedin.com/in/mira-holt-42" } }""")));

    OwnProfile own = right(lab.port().profiles().own().execute()).value();

    assertThat(own.profile().name()).contains("Mira Holt");
    assertThat(own.profile().ref()).isEqualTo(SLUG);
    assertThat(own.profile().self()).contains(true);
    assertThat(own.email().isEmpty()).isTrue();
    lab.starts(0);
  }
}
