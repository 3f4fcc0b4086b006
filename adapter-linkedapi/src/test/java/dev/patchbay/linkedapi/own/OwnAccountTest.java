package dev.patchbay.linkedapi.own;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.LinkedApiOperations;
import dev.patchbay.linkedapi.account.AnswerInvitation;
import dev.patchbay.linkedapi.account.CaptureConversation;
import dev.patchbay.linkedapi.account.FeedPost;
import dev.patchbay.linkedapi.account.ListExecutedActions;
import dev.patchbay.linkedapi.account.ListFeed;
import dev.patchbay.linkedapi.account.ListProfileViewers;
import dev.patchbay.linkedapi.account.Performance;
import dev.patchbay.linkedapi.account.PollConversations;
import dev.patchbay.linkedapi.account.PolledConversations;
import dev.patchbay.linkedapi.account.ProfileViewer;
import dev.patchbay.linkedapi.account.ReceivedInvitation;
import dev.patchbay.linkedapi.account.SocialSellingIndex;
import dev.patchbay.linkedapi.account.StarConversation;
import dev.patchbay.linkedapi.account.ViewerKind;
import dev.patchbay.value.InvitationKind;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
  private static final ProfileRef MIRA = ProfileRef.of("https://www.linkedin.com/in/mira-holt-42");
  private static final Instant START = Instant.parse("2026-08-01T00:00:00Z");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void the_social_selling_index_and_the_figures_of_the_dashboard_are_read() {
    lab.completes(
        """
        { "actionType": "st.retrieveSSI", "success": true,
          "data": { "ssi": 77, "industryTop": 10, "networkTop": 20 } }""");
    assertThat(right(own().socialSellingIndex().execute()).value())
        .isEqualTo(new SocialSellingIndex(Option.some(77), Option.some(10), Option.some(20)));
    lab.started(1, "{ \"actionType\": \"st.retrieveSSI\" }");

    lab.completes(
        """
        { "actionType": "st.retrievePerformance", "success": true,
          "data": { "followersCount": 812, "postViewsLast7Days": null } }""");
    assertThat(right(own().performance().execute()).value())
        .isEqualTo(new Performance(Option.some(812), Option.none(), Option.none(), Option.none()));
  }

  @Test
  void viewers_are_told_as_far_as_linkedin_tells_them() {
    lab.completes(
        """
        { "actionType": "st.retrieveProfileViewers", "success": true, "data": [
          { "viewerType": "identified", "name": "Tomas Vire", "connectionDegree": 2,
            "publicUrl": "https://www.linkedin.com/in/tomas-vire",
            "viewedAt": "2026-08-14T09:21:07Z" },
          { "viewerType": "anonymous", "description": "Somebody in logistics",
            "searchUrl": "https://www.linkedin.com/search/results/people/?x",
            "viewedAgo": "2 weeks ago" } ] }""");

    Page<ProfileViewer> page =
        right(
                own()
                    .listProfileViewers(new ListProfileViewers(Option.some(2), Option.some(START)))
                    .execute())
            .value();

    lab.started(
        1,
        """
        { "actionType": "st.retrieveProfileViewers", "limit": 2,
          "since": "2026-08-01T00:00:00Z" }""");
    assertThat(page.end()).isEqualTo(PageEnd.PERHAPS_MORE);
    assertThat(page.rows().get(0).person().get().publicIdentifier().get()).isEqualTo("tomas-vire");
    assertThat(page.rows().get(0).networkDistance().get()).isEqualTo(NetworkDistance.SECOND);
    assertThat(page.rows().get(1).kind()).isEqualTo(ViewerKind.ANONYMOUS);
    assertThat(page.rows().get(1).viewedAgo().get()).isEqualTo("2 weeks ago");
    assertThat(page.rows().get(1).person().isEmpty()).isTrue();
  }

  @Test
  void the_feed_has_posts_and_why_they_are_shown() {
    lab.completes(
        """
        { "actionType": "st.retrieveFeed", "success": true, "data": [
          { "url": "https://www.linkedin.com/posts/mira-holt-42_activity-7300000000000000001",
            "type": "original", "text": "Notes are out.", "reactionsCount": 3,
            "feedContext": "Tomas Vire likes this" } ] }""");

    Page<FeedPost> page = right(own().listFeed(ListFeed.newest()).execute()).value();
    FeedPost row = page.rows().get(0);

    assertThat(page.end()).as("fewer than the 20 that come unasked").isEqualTo(PageEnd.ONE_PAGE);
    assertThat(row.post().text().get()).isEqualTo("Notes are out.");
    assertThat(row.feedContext().get()).isEqualTo("Tomas Vire likes this");
    assertThat(left(own().listFeed(new ListFeed(Option.some(101))).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void executed_actions_are_listed_for_at_most_thirty_days() {
    lab.vendor.stubFor(
        get("/stats/actions?start=2026-08-01T00%3A00%3A00Z&end=2026-08-20T00%3A00%3A00Z")
            .willReturn(
                json(
                    """
                    { "success": true, "result": [
                      { "actionType": "st.openPersonPage", "success": true,
                        "time": "2026-08-02T10:00:00Z" } ] }""")));

    assertThat(
            right(
                    own()
                        .listExecutedActions(
                            new ListExecutedActions(START, Instant.parse("2026-08-20T00:00:00Z")))
                        .execute())
                .value()
                .rows())
        .singleElement()
        .satisfies(row -> assertThat(row.actionType().get()).isEqualTo("st.openPersonPage"));
    assertThat(
            left(own()
                    .listExecutedActions(
                        new ListExecutedActions(START, START.plusSeconds(31L * 86_400)))
                    .execute())
                .message())
        .contains("linkedapi.listExecutedActions.end", "more than 30 days after start");
  }

  @Test
  void a_classic_conversation_is_starred_by_its_thread() {
    lab.completes("{ \"actionType\": \"st.manageConversation\", \"success\": true }");

    right(own().starConversation(StarConversation.star(ConversationRef.of("2-NzA0"))).execute());

    lab.started(
        1,
        """
        { "actionType": "st.manageConversation", "threadId": "2-NzA0", "operation": "star" }""");
    assertThat(
            left(own()
                    .starConversation(
                        StarConversation.star(
                            ConversationRef.of(
                                new VendorRef(
                                    Lab.MIRA.vendor(),
                                    "salesNavigatorThread",
                                    "2-NzA0",
                                    Option.some(Lab.MIRA)))))
                    .execute())
                .message())
        .contains("is of Sales Navigator");
  }

  @Test
  void the_network_and_conversations_are_captured_for_some_days() {
    lab.completes("{ \"actionType\": \"st.syncNetwork\", \"success\": true }");
    right(own().synchroniseNetwork().execute());

    lab.completes("{ \"actionType\": \"st.syncConversation\", \"success\": true }");
    right(
        own()
            .captureConversation(new CaptureConversation(MIRA, Option.none(), Option.some(90)))
            .execute());

    lab.started(
        1,
        """
        { "actionType": "st.syncConversation", "days": 90,
          "personUrl": "https://www.linkedin.com/in/mira-holt-42" }""");
    assertThat(
            left(own()
                    .captureConversation(
                        new CaptureConversation(MIRA, Option.none(), Option.some(91)))
                    .execute())
                .message())
        .contains("linkedapi.captureConversation.days");
  }

  @Test
  void conversations_with_several_people_are_one_poll() {
    lab.vendor.stubFor(
        post("/conversations/poll")
            .willReturn(
                json(
                    """
                    { "success": true, "result": [
                      { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st",
                        "syncUntil": "2026-09-12T08:00:00Z", "messages": [
                          { "id": "msg-8f2", "sender": "them", "text": "Happy to talk.",
                            "time": "2026-08-14T09:21:07Z", "threadId": "2-NzA0" } ] },
                      { "personUrl": "https://www.linkedin.com/in/tomas-vire", "type": "st",
                        "messages": [] } ] }""")));

    PolledConversations polled =
        right(
                own()
                    .pollConversations(
                        PollConversations.with(
                            MIRA, ProfileRef.of("https://www.linkedin.com/in/tomas-vire")))
                    .execute())
            .value();

    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/conversations/poll"))
            .withRequestBody(
                equalToJson(
                    """
                    [ { "personUrl": "https://www.linkedin.com/in/mira-holt-42", "type": "st" },
                      { "personUrl": "https://www.linkedin.com/in/tomas-vire", "type": "st" } ]""")));
    assertThat(polled.conversations()).hasSize(2);
    assertThat(polled.conversations().get(0).product().get()).isEqualTo(Product.CLASSIC);
    assertThat(polled.conversations().get(0).capturedUntil().get())
        .isEqualTo(Instant.parse("2026-09-12T08:00:00Z"));
    assertThat(polled.conversations().get(0).messages())
        .extracting(message -> message.text().get())
        .containsExactly("Happy to talk.");
  }

  @Test
  void one_that_was_never_captured_fails_the_whole_poll() {
    lab.vendor.stubFor(
        post("/conversations/poll").willReturn(json(400, Lab.error("conversationsNotSynced"))));

    assertThat(left(own().pollConversations(PollConversations.with(MIRA)).execute()))
        .isInstanceOfSatisfying(
            Fact.Conflict.class,
            conflict ->
                assertThat(conflict.state()).isEqualTo(Fact.Conflict.State.NOT_SYNCHRONISED));
  }

  @Test
  void invitations_of_all_kinds_are_listed() {
    lab.completes(
        """
        { "actionType": "st.retrieveInvitations", "success": true, "data": [
          { "invitationType": "connect", "name": "Tomas Vire", "note": "Hello",
            "publicUrl": "https://www.linkedin.com/in/tomas-vire" },
          { "invitationType": "companyFollow", "name": "Mira Holt",
            "publicUrl": "https://www.linkedin.com/in/mira-holt-42",
            "companyUrl": "https://www.linkedin.com/company/brightquarry",
            "companyName": "Brightquarry" },
          { "invitationType": "newsletterSubscribe", "name": "Mira Holt",
            "newsletterUrl": "https://www.linkedin.com/newsletters/routing-7",
            "newsletterName": "Routing" } ] }""");

    Page<ReceivedInvitation> page = right(own().listInvitations().execute()).value();

    assertThat(page.rows())
        .extracting(ReceivedInvitation::kind)
        .containsExactly(
            InvitationKind.CONNECT, InvitationKind.COMPANY_FOLLOW, InvitationKind.NEWSLETTER);
    assertThat(page.rows().get(1).company().get().slug().get()).isEqualTo("brightquarry");
    assertThat(page.rows().get(2).newsletterName().get()).isEqualTo("Routing");
  }

  @Test
  void invitations_to_follow_and_to_subscribe_are_answered() {
    lab.completes("{ \"actionType\": \"st.acceptInvitation\", \"success\": true }");
    right(
        own().acceptInvitation(AnswerInvitation.toFollow(CompanyRef.of("brightquarry"))).execute());
    lab.started(
        1,
        """
        { "actionType": "st.acceptInvitation", "invitationType": "companyFollow",
          "companyUrl": "https://www.linkedin.com/company/brightquarry" }""");

    lab.completes("{ \"actionType\": \"st.ignoreInvitation\", \"success\": true }");
    right(
        own()
            .ignoreInvitation(
                AnswerInvitation.toSubscribe("https://www.linkedin.com/newsletters/routing-7"))
            .execute());
    lab.started(
        1,
        """
        { "actionType": "st.ignoreInvitation", "invitationType": "newsletterSubscribe",
          "newsletterUrl": "https://www.linkedin.com/newsletters/routing-7" }""");

    assertThat(
            left(own()
                    .acceptInvitation(new AnswerInvitation(Option.none(), Option.none()))
                    .execute())
                .message())
        .contains("give one of them");
  }

  private LinkedApiOperations own() {
    return lab.port().extension(LinkedApiOperations.class).get();
  }
}
