package dev.patchbay.linkedapi.profile;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.post.Post;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.Position;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.LanguageProficiency;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.ProfileSection;
import dev.patchbay.value.Reaction;
import dev.patchbay.value.ViewAs;
import dev.patchbay.value.WorkplaceType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");

  /** As in the dossier's section 6.3, but that the failed child is of a section we ask for. */
  private static final String PARTLY =
      """
      {
        "actionType": "st.openPersonPage",
        "success": true,
        "data": {
          "name": "Mira Holt",
          "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "hashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z",
          "headline": "Operations Lead at Brightquarry",
          "location": "Lisbon, Portugal",
          "countryCode": "pt",
          "position": "Operations Lead",
          "companyName": "Brightquarry",
          "companyHashedUrl": "https://www.linkedin.com/company/90817263",
          "followersCount": 812,
          "about": null,
          "then": [
            { "actionType": "st.retrievePersonSkills", "success": true,
              "data": [ { "name": "Process design" } ] },
            { "actionType": "st.retrievePersonComments", "success": false,
              "error": { "type": "retrievingNotAllowed",
                         "message": "LinkedIn blocked the retrieval." } }
          ]
        }
      }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_child_that_failed_leaves_a_gap_and_the_rest_stays() {
    lab.completes(PARTLY);

    Answer<PersonProfile> answer =
        right(
            lab.port()
                .profiles()
                .get(MIRA, ProfileSection.SKILLS, ProfileSection.COMMENTS)
                .execute());

    lab.started(
        1,
        """
        { "actionType": "st.openPersonPage",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42", "basicInfo": true,
          "then": [ { "actionType": "st.retrievePersonSkills" },
                    { "actionType": "st.retrievePersonComments" } ] }""");
    PersonProfile mira = answer.value();
    assertThat(mira.skills()).extracting(skill -> skill.name()).containsExactly("Process design");
    assertThat(mira.comments()).isEmpty();
    assertThat(answer.gaps()).hasSize(1);
    assertThat(answer.gaps().get(0).field()).isEqualTo("comments");
    assertThat(answer.gaps().get(0).error()).isInstanceOf(Wait.AccountRateLimited.class);
    assertThat(mira.ref().publicIdentifier()).contains("mira-holt-42");
    assertThat(mira.ref().classicMemberId()).contains("ACoAAB1x2y3z");
    assertThat(mira.name()).contains("Mira Holt");
    assertThat(mira.headline()).contains("Operations Lead at Brightquarry");
    assertThat(mira.countryCode()).contains("PT");
    assertThat(mira.currentTitle()).contains("Operations Lead");
    assertThat(mira.currentCompanyName()).contains("Brightquarry");
    assertThat(mira.currentCompany().get().companyId()).contains("90817263");
    assertThat(mira.followers()).contains(812);
    assertThat(mira.about().isEmpty()).isTrue();
  }

  @Test
  void without_sections_the_page_is_opened_alone() {
    lab.completes(PARTLY);

    Answer<PersonProfile> answer = right(lab.port().profiles().get(MIRA).execute());

    lab.started(
        1,
        """
        { "actionType": "st.openPersonPage",
          "personUrl": "https://www.linkedin.com/in/mira-holt-42", "basicInfo": true }""");
    assertThat(answer.gaps()).isEmpty();
    assertThat(answer.value().skills()).isEmpty();
  }

  @Test
  void a_section_that_is_not_answered_is_a_gap() {
    lab.completes(PARTLY);

    Answer<PersonProfile> answer =
        right(lab.port().profiles().get(MIRA, ProfileSection.EDUCATION).execute());

    assertThat(answer.gaps()).hasSize(1);
    assertThat(answer.gaps().get(0).error().message())
        .contains("no answer of st.retrievePersonEducation");
  }

  @Test
  void every_section_is_read() {
    lab.completes(
        """
        { "actionType": "st.openPersonPage", "success": true, "data": {
          "name": "Mira Holt", "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "then": [
            { "actionType": "st.retrievePersonExperience", "success": true, "data": [
              { "position": "Lead", "companyName": "Brightquarry",
                "companyHashedUrl": "https://www.linkedin.com/company/90817263",
                "employmentType": "fullTime", "locationType": "hybrid", "description": "Runs it.",
                "duration": 30, "startTime": "2021-01", "endTime": null, "location": "Lisbon" },
              { "position": "Clerk", "startTime": "once upon a time", "endTime": "Dec 2020" } ] },
            { "actionType": "st.retrievePersonEducation", "success": true, "data": [
              { "schoolName": "Lisbon Polytechnic", "schoolHashedUrl": null,
                "details": "BSc, Logistics" } ] },
            { "actionType": "st.retrievePersonLanguages", "success": true, "data": [
              { "name": "Portuguese", "proficiency": "nativeOrBilingual" } ] },
            { "actionType": "st.retrievePersonComments", "success": true, "data": [
              { "postUrl": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
                "time": "2026-08-14T09:21:07Z", "text": "Indeed.", "reactionsCount": 2 } ] },
            { "actionType": "st.retrievePersonReactions", "success": true, "data": [
              { "postUrl": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
                "time": "2026-08-14T09:21:07Z", "type": "insightful" } ] } ] } }""");

    PersonProfile mira =
        right(
                lab.port()
                    .profiles()
                    .get(
                        MIRA,
                        ProfileSection.EXPERIENCE,
                        ProfileSection.EDUCATION,
                        ProfileSection.LANGUAGES,
                        ProfileSection.COMMENTS,
                        ProfileSection.REACTIONS)
                    .execute())
            .value();

    Position now = mira.positions().get(0);
    assertThat(now.title()).contains("Lead");
    assertThat(now.company().get().companyId()).contains("90817263");
    assertThat(now.employmentType()).contains(EmploymentType.FULL_TIME);
    assertThat(now.workplaceType()).contains(WorkplaceType.HYBRID);
    assertThat(now.start()).contains(PartialDate.of(2021, 1));
    assertThat(now.current()).isTrue();
    Position before = mira.positions().get(1);
    assertThat(before.startText()).contains("once upon a time");
    assertThat(before.end()).contains(PartialDate.of(2020, 12));
    assertThat(before.current()).isFalse();
    assertThat(mira.education().get(0).details()).contains("BSc, Logistics");
    assertThat(mira.languages().get(0).proficiency())
        .contains(LanguageProficiency.NATIVE_OR_BILINGUAL);
    assertThat(mira.comments().get(0).text()).contains("Indeed.");
    assertThat(mira.comments().get(0).reactions()).contains(2);
    assertThat(mira.reactions().get(0).reaction()).isEqualTo(Reaction.INSIGHTFUL);
  }

  @Test
  void posts_are_read_and_a_repost_holds_the_original() {
    lab.completes(
        """
        { "actionType": "st.openPersonPage", "success": true, "data": {
          "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
          "then": { "actionType": "st.retrievePersonPosts", "success": true, "data": [
            { "url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
              "time": "2026-08-14T09:21:07Z", "type": "original",
              "activityUrn": "urn:li:activity:7300000000000000001",
              "author": { "type": "person", "name": "Mira Holt",
                          "profileUrl": "https://www.linkedin.com/in/mira-holt-42" },
              "text": "Routing works.", "hashtags": ["routing"],
              "mentions": ["https://www.linkedin.com/company/90817263",
                           "https://www.linkedin.com/in/tomas-vire"],
              "images": ["https://media.example.org/1.jpg"], "hasVideo": false, "hasPoll": true,
              "reactionsCount": 4, "commentsCount": 2, "repostsCount": 1,
              "viewerState": { "reaction": "like", "isOwn": false } },
            { "url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000002",
              "type": "repost", "text": "Original words.", "repostText": "Read this.",
              "author": { "type": "company", "name": "Brightquarry",
                          "companyUrl": "https://www.linkedin.com/company/90817263" },
              "reposter": { "type": "person", "name": "Mira Holt",
                            "profileUrl": "https://www.linkedin.com/in/mira-holt-42" } },
            { "url": null, "text": "Nameless." } ] } } }""");

    Answer<PersonProfile> answer =
        right(lab.port().profiles().get(MIRA, ProfileSection.POSTS).execute());

    assertThat(answer.value().posts()).hasSize(2);
    Post post = answer.value().posts().get(0);
    assertThat(post.kind()).contains(PostKind.ORIGINAL);
    assertThat(post.text()).contains("Routing works.");
    assertThat(post.author().get().name()).contains("Mira Holt");
    assertThat(post.author().get().ref().get().person().get().publicIdentifier())
        .contains("mira-holt-42");
    assertThat(post.reactions()).contains(4);
    assertThat(post.comments()).contains(2);
    assertThat(post.reposts()).contains(1);
    assertThat(post.myReaction()).contains(Reaction.LIKE);
    assertThat(post.mine()).contains(false);
    assertThat(post.hasPoll()).contains(true);
    assertThat(post.hashtags()).containsExactly("routing");
    assertThat(post.mentions().get(0).ref().get().company().get().companyId()).contains("90817263");
    assertThat(post.mentions().get(1).ref().get().person().get().publicIdentifier())
        .contains("tomas-vire");
    assertThat(post.attachments()).hasSize(1);
    Post repost = answer.value().posts().get(1);
    assertThat(repost.text()).contains("Read this.");
    assertThat(repost.author().get().name()).contains("Mira Holt");
    assertThat(repost.repost().get().original().get().text()).contains("Original words.");
    assertThat(repost.repost().get().original().get().author().get().name())
        .contains("Brightquarry");
    assertThat(answer.notes().unrecognised()).hasSize(1);
  }

  @Test
  void a_person_known_by_the_classic_id_is_opened_by_the_hashed_url() {
    lab.completes(PARTLY);

    right(lab.port().profiles().get(ProfileRef.of("ACoAAB1x2y3z")).execute());

    lab.started(
        1,
        """
        { "actionType": "st.openPersonPage",
          "personUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z", "basicInfo": true }""");
  }

  @Test
  void a_person_known_by_a_number_alone_is_refused_with_the_repair() {
    assertThat(
            left(lab.port().profiles().get(ProfileRef.of("urn:li:member:55501234")).execute())
                .message())
        .startsWith(
            "profile.get at linkedapi: profile.get.person: this vendor finds people by their"
                + " public URL or classic member id, and ")
        .endsWith("is neither; give e.g. https://www.linkedin.com/in/<name>");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void what_is_not_there_is_refused() {
    assertThat(left(lab.port().profiles().get(MIRA, ProfileSection.PROJECTS).execute()).message())
        .contains("profile.get.sections=PROJECTS is not supported");
    assertThat(
            left(lab.port()
                    .profiles()
                    .get(GetProfile.builder(MIRA).viewAs(ViewAs.RECRUITER).build())
                    .execute())
                .message())
        .contains(
            "profile.get.viewAs=RECRUITER is not supported: the vendor takes"
                + " [CLASSIC, SALES_NAVIGATOR] only");
    assertThat(
            left(lab.port()
                    .profiles()
                    .get(GetProfile.builder(MIRA).notifyPerson().build())
                    .execute())
                .message())
        .contains("profile.get.notifyPerson is not supported: vendor cannot: its browser visits");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }
}
