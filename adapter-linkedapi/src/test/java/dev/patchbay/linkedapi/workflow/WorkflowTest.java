package dev.patchbay.linkedapi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.codec.Codec;
import dev.patchbay.codec.PlainText;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.Checked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowTest {
  private static final Instant SINCE = Instant.parse("2026-08-01T00:00:00Z");
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final PostRef POST = PostRef.of("urn:li:activity:7300000000000000001");

  /** Actions with what they may be given, and the JSON of it in the vendor's words. */
  static Stream<Arguments> spelled() {
    return Stream.of(
        Arguments.of(
            Nv.searchPeople()
                .filter(
                    NvPeopleFilter.builder()
                        .yearsOfExperiences(YearsOfExperience.THREE_TO_FIVE)
                        .connectionDegrees(NvConnectionDegree.GROUP_MEMBERS)
                        .build()),
            Map.of(
                "filter",
                Map.of(
                    "yearsOfExperiences", List.of("threeToFive"),
                    "connectionDegrees", List.of("groupMembers")))),
        Arguments.of(
            Nv.searchCompanies()
                .filter(
                    NvCompaniesFilter.builder()
                        .sizes(Headcount.SIZE_51_200, Headcount.SIZE_10001_OR_MORE)
                        .annualRevenue(
                            new AnnualRevenue(
                                RevenueAtLeast.MILLIONS_2_5, RevenueAtMost.MILLIONS_1000_OR_MORE))
                        .build()),
            Map.of(
                "filter",
                Map.of(
                    "sizes", List.of("51-200", "10001+"),
                    "annualRevenue", Map.of("min", "2.5", "max", "1000+")))),
        Arguments.of(
            St.searchJobs()
                .location("Porto")
                .allowSimilarResults(false)
                .preferences(
                    JobsPreferences.builder()
                        .remote(true)
                        .experienceLevels(PreferredExperience.SENIOR)
                        .datePosted(JobsPosted.PAST_24_HOURS)
                        .build()),
            Map.of(
                "location",
                "Porto",
                "allowSimilarResults",
                false,
                "preferences",
                Map.of(
                    "remote",
                    true,
                    "experienceLevels",
                    List.of("senior"),
                    "datePosted",
                    "past24Hours"))),
        Arguments.of(
            St.searchPosts()
                .filter(
                    PostsFilter.builder()
                        .sort(PostsOrder.TOP_MATCH)
                        .contentType(PostsContent.LIVE_VIDEOS)
                        .postedBy(PostedBy.PEOPLE_YOU_FOLLOW)
                        .fromMembers(MemberChoice.of("Mira Holt").urn("urn:li:member:55501234"))
                        .build()),
            Map.of(
                "filter",
                Map.of(
                    "sort",
                    "topMatch",
                    "contentType",
                    "liveVideos",
                    "postedBy",
                    List.of("peopleYouFollow"),
                    "fromMembers",
                    List.of(Map.of("name", "Mira Holt", "urn", "urn:li:member:55501234"))))),
        Arguments.of(
            St.retrievePersonPosts().limit(5).since(SINCE),
            Map.of("limit", 5, "since", "2026-08-01T00:00:00Z")),
        Arguments.of(
            St.retrievePostComments().replies(true).sort(CommentOrder.MOST_RECENT),
            Map.of("replies", true, "sort", "mostRecent")),
        Arguments.of(
            St.createPost("Notes by @[m].")
                .mentions(PostMention.of("m", "Mira Holt"))
                .attachments(PostAttachment.document("https://files.example.org/q3.pdf", "Q3"))
                .asCompany(CompanyRef.of("https://www.linkedin.com/company/brightquarry")),
            Map.of(
                "text",
                "Notes by @[m].",
                "mentions",
                List.of(Map.of("key", "m", "name", "Mira Holt")),
                "attachments",
                List.of(
                    Map.of(
                        "url", "https://files.example.org/q3.pdf",
                        "type", "document",
                        "name", "Q3")),
                "companyUrl",
                "https://www.linkedin.com/company/brightquarry")),
        Arguments.of(
            St.withdrawConnectionRequest().unfollow(false).at(MIRA),
            Map.of("personUrl", "https://www.linkedin.com/in/mira-holt-42", "unfollow", false)),
        Arguments.of(
            Nv.openPersonPage().basicInfo(true).at(ProfileRef.of("ACoAAB1x2y3z4567890")),
            Map.of(
                "personHashedUrl",
                "https://www.linkedin.com/in/ACoAAB1x2y3z4567890",
                "basicInfo",
                true)),
        Arguments.of(
            Nv.openCompanyPage().at(CompanyRef.of("urn:li:organization:90817263")),
            Map.of("companyHashedUrl", "https://www.linkedin.com/company/90817263")),
        Arguments.of(
            St.reactToPost(ReactionType.INSIGHTFUL).at(POST),
            Map.of(
                "postUrl",
                "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001",
                "type",
                "insightful")),
        Arguments.of(
            St.manageConversation(StConversationOperation.UNSTAR).at(ConversationRef.of("2-NzA0")),
            Map.of("threadId", "2-NzA0", "operation", "unstar")),
        Arguments.of(
            St.openJob().at(JobRef.of("4100000001")),
            Map.of("jobUrl", "https://www.linkedin.com/jobs/view/4100000001")),
        Arguments.of(
            St.acceptInvitation().at(MIRA),
            Map.of(
                "invitationType", "connect",
                "personUrl", "https://www.linkedin.com/in/mira-holt-42")),
        Arguments.of(
            St.ignoreInvitation().at(CompanyRef.of("brightquarry")),
            Map.of(
                "invitationType", "companyFollow",
                "companyUrl", "https://www.linkedin.com/company/brightquarry")),
        Arguments.of(
            St.acceptInvitation().at("https://www.linkedin.com/newsletters/routing-7"),
            Map.of(
                "invitationType", "newsletterSubscribe",
                "newsletterUrl", "https://www.linkedin.com/newsletters/routing-7")),
        Arguments.of(
            Nv.syncConversation().days(90).label("nv").at(MIRA),
            Map.of(
                "label", "nv",
                "days", 90,
                "personUrl", "https://www.linkedin.com/in/mira-holt-42")));
  }

  @ParameterizedTest
  @MethodSource("spelled")
  void parameters_are_spelled_as_the_vendor_spells_them(
      Action action, Map<String, Object> parameters) {
    assertThat(action.parameters()).isEqualTo(parameters);
  }

  /** What the vendor would not take, and what is said about it. */
  static Stream<Arguments> flawed() {
    return Stream.of(
        Arguments.of(St.searchPeople().limit(1001), "limit is 1001; the vendor takes 1 to 1000"),
        Arguments.of(Nv.searchPeople().limit(2501), "limit is 2501; the vendor takes 1 to 2500"),
        Arguments.of(St.searchPosts().limit(101), "limit is 101; the vendor takes 1 to 100"),
        Arguments.of(
            St.searchPosts().limit(21).thenUndocumented(St.doForPosts().then(St.openPost())),
            "limit is 21; the vendor takes 1 to 20"),
        Arguments.of(
            St.searchJobs()
                .filter(JobsFilter.builder().build())
                .preferences(JobsPreferences.builder().build()),
            "filter and preferences cannot be combined"),
        Arguments.of(
            St.searchJobs().term("ops").customSearchUrl("https://www.linkedin.com/jobs/search/?x"),
            "customSearchUrl and term cannot be combined"),
        Arguments.of(
            St.retrieveConnections().since(SINCE).filter(ConnectionsFilter.builder().build()),
            "since and filter cannot be combined"),
        Arguments.of(St.retrieveFeed().limit(0), "limit is 0; the vendor takes 1 to 100"),
        Arguments.of(St.retrieveProfileViewers().limit(301), "takes 1 to 300"),
        Arguments.of(St.retrieveCompanyEmployees().limit(501), "takes 1 to 500"),
        Arguments.of(St.retrieveCompanyDMs().limit(21), "takes 1 to 20"),
        Arguments.of(St.retrievePostComments().limit(501), "takes 1 to 500"),
        Arguments.of(St.retrievePostReactions().limit(1001), "takes 1 to 1000"),
        Arguments.of(St.syncConversation().days(91), "days is 91; the vendor takes 1 to 90"),
        Arguments.of(St.sendMessage("x".repeat(1901)), "text has 1901 characters"),
        Arguments.of(Nv.sendMessage("Hi").subject("x".repeat(81)), "subject has 81 characters"),
        Arguments.of(St.commentOnPost("x".repeat(1001)), "text has 1001 characters"),
        Arguments.of(St.replyToComment("x".repeat(1001)), "text has 1001 characters"),
        Arguments.of(St.createRepost().text("x".repeat(3001)), "text has 3001 characters"),
        Arguments.of(St.sendConnectionRequest().note("x".repeat(301)), "note has 301 characters"),
        Arguments.of(
            St.createPost("Look.")
                .attachments(
                    PostAttachment.image("https://files.example.org/a.png"),
                    PostAttachment.video("https://files.example.org/b.mp4")),
            "up to 9 images, or 1 video, or 1 document, not mixed"),
        Arguments.of(
            St.createPost("Hello.").mentions(PostMention.of("m", "Mira Holt")), "write @[m] there"),
        Arguments.of(
            St.openPersonPage().at(ProfileRef.of("urn:li:member:55501234")),
            "person is not known by a public identifier or a member id"),
        Arguments.of(Nv.openPersonPage().at(MIRA), "person is not known by a member id (ACo...)"),
        Arguments.of(
            Nv.openCompanyPage().at(CompanyRef.of("brightquarry")),
            "company is not known by LinkedIn's number of it"),
        Arguments.of(
            St.sendMessage("Hi")
                .at(
                    ConversationRef.of(
                        VendorRef.of(
                            Vendor.of("linkedapi"),
                            "conversationWith",
                            "https://www.linkedin.com/in/mira-holt-42"))),
            "thread is not known by a thread id"),
        Arguments.of(
            St.acceptInvitation().at("https://example.org/newsletter"),
            "newsletterUrl is not known by its URL on https://www.linkedin.com/"));
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void what_the_vendor_would_not_take_is_a_flaw_of_the_action(Checked action, String flaw) {
    assertThat(action.flaws()).singleElement().asString().contains(flaw);
    assertThat(action.flaws().get(0)).startsWith(((Action) action).actionType() + ": ");
  }

  @Test
  void values_have_flaws_of_their_own() {
    assertThat(new AnnualRevenue(RevenueAtLeast.MILLIONS_10, RevenueAtMost.MILLIONS_5).flaws())
        .containsExactly("annualRevenue goes from 10 down to 5; swap the two.");
    assertThat(new AnnualRevenue(RevenueAtLeast.MILLIONS_5, RevenueAtMost.MILLIONS_5).flaws())
        .isEmpty();
    assertThat(PostMention.of("two words", "Mira Holt").flaws()).hasSize(1);
    assertThat(PostAttachment.image("file:///tmp/a.png").flaws()).hasSize(1);
    assertThat(
            new PostAttachment(
                    "https://files.example.org/q3.pdf",
                    AttachmentType.DOCUMENT,
                    io.vavr.control.Option.none())
                .flaws())
        .containsExactly("A document needs a name; give one.");
  }

  @Test
  void a_workflow_writes_when_anything_in_it_does() {
    assertThat(Workflow.of(St.searchPeople(), St.openPersonPage().at(MIRA)).writes()).isFalse();
    assertThat(Workflow.of(St.sendMessage("Hi").at(MIRA)).writes()).isTrue();
    assertThat(
            Workflow.of(
                    St.searchPeople()
                        .then(
                            St.doForPeople().then(St.openPersonPage().then(St.sendMessage("Hi")))))
                .writes())
        .isTrue();
  }

  @Test
  void a_workflow_that_a_token_could_not_hold_is_a_flaw() {
    StOpenPersonPage page = St.openPersonPage();
    for (int level = 0; level < 10; level++) {
      page = St.openPersonPage().then(Nv.openPersonPage().then(page));
    }

    assertThat(Workflow.of(page.at(MIRA)).flaws())
        .containsExactly("actions: are nested more than 20 deep; split the workflow");
    assertThat(new Workflow(List.of()).flaws()).containsExactly("actions: give at least one");
  }

  @Test
  void the_deepest_workflow_survives_the_text_of_a_token() {
    StOpenPersonPage page = St.openPersonPage();
    for (int level = 0; level < 9; level++) {
      page = St.openPersonPage().then(Nv.openPersonPage().then(page));
    }
    Workflow deepest = Workflow.of(page.at(MIRA));

    Object read = PlainText.decode(PlainText.encode(Codec.toPlain(deepest))).get();

    assertThat(Codec.fromPlain(read, Workflow.class)).isEqualTo(deepest);
  }

  @Test
  void every_kind_of_action_survives_the_codec() {
    Workflow all =
        Workflow.of(
            St.searchPeople().term("x").then(St.doForPeople().then(St.openPersonPage())),
            St.searchJobs().filter(JobsFilter.builder().easyApply(true).build()),
            St.searchPosts().thenUndocumented(St.doForPosts().then(St.openPost())),
            Nv.searchCompanies()
                .thenUndocumented(Nv.doForCompanies().thenUndocumented(Nv.openCompanyPage())),
            St.openPost()
                .then(St.reactToPost(ReactionType.LOVE), St.retrievePostComments())
                .at(POST),
            St.replyToComment("Yes")
                .at(CommentRef.of("urn:li:comment:(activity:7300000000000000001,7)")),
            St.openCompanyPage()
                .then(St.retrieveCompanyPosts().since(SINCE))
                .at(CompanyRef.of("brightquarry")),
            Nv.manageConversation(NvConversationOperation.ARCHIVE).at(ConversationRef.of("2-NzA0")),
            St.acceptInvitation().at("https://www.linkedin.com/newsletters/routing-7"),
            St.createPost("Hi").attachments(PostAttachment.image("https://files.example.org/a")));

    assertThat(Codec.fromPlain(Codec.toPlain(all), Workflow.class)).isEqualTo(all);
  }
}
