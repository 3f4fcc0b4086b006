package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.error;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.answer.Answer;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Report;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailOperations;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.raw.ReadConversationMessages;
import dev.patchbay.myagentmail.raw.ReadConversations;
import dev.patchbay.myagentmail.raw.ReadPostComments;
import dev.patchbay.myagentmail.raw.ReadPostReactions;
import dev.patchbay.myagentmail.raw.ReadPostsByAuthor;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.signal.AddToWatchlist;
import dev.patchbay.myagentmail.signal.ChangeSignal;
import dev.patchbay.myagentmail.signal.CreateConnectionAcceptedSignal;
import dev.patchbay.myagentmail.signal.CreateEngagementSignal;
import dev.patchbay.myagentmail.signal.CreateJobChangeSignal;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreateMessageReceivedSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.myagentmail.signal.EngagementAction;
import dev.patchbay.myagentmail.signal.GetSignal;
import dev.patchbay.myagentmail.signal.ListMatches;
import dev.patchbay.myagentmail.signal.ListSignals;
import dev.patchbay.myagentmail.signal.MatchKind;
import dev.patchbay.myagentmail.signal.PollCadence;
import dev.patchbay.myagentmail.signal.ReadWatchlist;
import dev.patchbay.myagentmail.signal.RemoveFromWatchlist;
import dev.patchbay.myagentmail.signal.RunSignal;
import dev.patchbay.myagentmail.signal.Signal;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.myagentmail.signal.SignalMatch;
import dev.patchbay.myagentmail.signal.SignalRun;
import dev.patchbay.myagentmail.signal.WatchedPerson;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnSignalsTest {
  private static final SubscriptionRef SIGNAL = SignalHandles.ref("sig_1");
  private static final String URL = "https://hooks.example.org/mam";
  private static final String RULE = "Founders. Skip agencies.";
  private static final String MADE =
      """
      { "signal": { "id": "sig_1", "kind": "keyword", "name": "Complainers",
        "query": "outbound is broken", "sessionId": null, "cadence": "daily",
        "webhookUrl": "https://hooks.example.org/mam", "webhookSecret": "whsec_shown_once_0001",
        "filterMinIntent": "medium", "intentDescription": "Founders. Skip agencies.",
        "enabled": true, "lastPolledAt": null, "nextPollAt": "2026-05-03T08:00:00.000Z",
        "lastError": null, "matchesCount": 0, "createdAt": "2026-05-02T08:00:00.000Z" } }""";

  private final Lab lab = new Lab();
  private final MyAgentMailOperations own = lab.port().extension(MyAgentMailOperations.class).get();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_keyword_signal_goes_to_the_router_and_its_secret_into_the_store() {
    lab.post("signals", json(201, MADE));

    Answer<CreatedSignal> answer =
        right(
            own.createSignal(
                    CreateKeywordSignal.builder("Complainers", "outbound is broken", RULE)
                        .cadence(PollCadence.EVERY_6_HOURS)
                        .webhookUrl(URL)
                        .minIntent(Intent.HIGH)
                        .build())
                .execute());

    Signal signal = answer.value().signal();
    assertThat(signal.ref()).isEqualTo(SIGNAL);
    assertThat(signal.kind()).isEqualTo(SignalKind.KEYWORD);
    assertThat(signal.session()).isEmpty();
    assertThat(signal.cadence()).contains(PollCadence.DAILY);
    assertThat(signal.minIntent()).contains(Intent.MEDIUM);
    assertThat(answer.value().webhookSecret()).contains(Secret.of("whsec_shown_once_0001"));
    assertThat(lab.secrets.get("myagentmail/signal/sig_1/secret"))
        .contains(Secret.of("whsec_shown_once_0001"));
    assertThat(answer.toString()).doesNotContain("whsec_shown");
    lab.posted(
        "signals",
        """
        { "kind": "keyword", "name": "Complainers", "query": "outbound is broken",
          "intentDescription": "Founders. Skip agencies.", "cadence": "every_6h",
          "webhookUrl": "https://hooks.example.org/mam", "filterMinIntent": "high" }""");
  }

  @Test
  void engagement_with_a_company_or_a_person_is_watched_by_url() {
    lab.post("signals", json(MADE));

    right(
        own.createSignal(
                CreateEngagementSignal.builder(
                        "Halyard", AuthorRef.of(CompanyRef.of("halyard-demo")), RULE)
                    .targetLabel("Halyard")
                    .session(NADIA)
                    .build())
            .execute());
    lab.posted(
        "signals",
        """
        { "kind": "engagement", "name": "Halyard", "intentDescription": "Founders. Skip agencies.",
          "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11",
          "target": { "kind": "company", "label": "Halyard",
            "url": "https://www.linkedin.com/company/halyard-demo" } }""");

    right(
        own.createSignal(
                CreateEngagementSignal.builder(
                        "Mei", AuthorRef.of(ProfileRef.of("mei-duarte-demo")), RULE)
                    .build())
            .execute());
    lab.posted(
        "signals",
        """
        { "kind": "engagement", "name": "Mei", "intentDescription": "Founders. Skip agencies.",
          "target": { "kind": "profile", "url": "https://www.linkedin.com/in/mei-duarte-demo" } }""");
  }

  @Test
  void a_watchlist_is_of_objects_and_named_otherwise_when_it_grows() {
    lab.post("signals", json(MADE));
    lab.post("signals/sig_1/watchlist", json(201, "{ \"added\": 1 }"));
    WatchedPerson tomas = new WatchedPerson(ProfileRef.of("tomas-belko-demo"), Option.some("ex"));

    right(
        own.createSignal(CreateJobChangeSignal.builder("Champions", List.of(tomas), RULE).build())
            .execute());
    lab.posted(
        "signals",
        """
        { "kind": "job_change_watchlist", "name": "Champions",
          "intentDescription": "Founders. Skip agencies.",
          "watchlist": [ { "profileUrl": "https://www.linkedin.com/in/tomas-belko-demo",
            "label": "ex" } ] }""");

    right(
        own.addToWatchlist(
                new AddToWatchlist(
                    SIGNAL, List.of(WatchedPerson.of(ProfileRef.of("ilse-varga-demo")))))
            .execute());
    lab.posted(
        "signals/sig_1/watchlist",
        """
        { "entries": [ { "profileUrl": "https://www.linkedin.com/in/ilse-varga-demo" } ] }""");
  }

  @Test
  void an_inbox_signal_is_pinned_and_may_be_hourly() {
    lab.post("signals", json(MADE));

    right(
        own.createSignal(
                CreateMessageReceivedSignal.of("Inbox", NADIA, "Inbox")
                    .every(PollCadence.HOURLY)
                    .to(URL))
            .execute());
    lab.posted(
        "signals",
        """
        { "kind": "message_received", "name": "Inbox", "intentDescription": "Inbox",
          "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "cadence": "hourly",
          "webhookUrl": "https://hooks.example.org/mam" }""");

    lab.post("signals", error(404, "SESSION_NOT_FOUND"));
    assertThat(
            left(
                own.createSignal(CreateConnectionAcceptedSignal.of("Accepts", NADIA, "Accepts"))
                    .execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));
  }

  @Test
  void what_a_kind_does_not_take_is_refused_before() {
    assertThat(
            left(
                own.createSignal(
                        CreateKeywordSignal.builder("n", "q", RULE)
                            .cadence(PollCadence.HOURLY)
                            .build())
                    .execute()))
        .isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(
            left(
                own.createSignal(CreateJobChangeSignal.builder("n", List.of(), RULE).build())
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(
            left(own.createSignal(CreateKeywordSignal.builder("n", " ", RULE).build()).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(
            left(
                own.createSignal(
                        CreateEngagementSignal.builder(
                                "n", AuthorRef.of(ProfileRef.of("ACwAAEXAMPLE02")), RULE)
                            .build())
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(0);
  }

  @Test
  void a_signal_without_a_secret_is_told_where_one_is_needed() {
    lab.post("signals", json(MADE.replace("\"whsec_shown_once_0001\"", "null")));

    assertThat(
            right(
                    own.createSignal(
                            CreateKeywordSignal.builder("n", "q", RULE).webhookUrl(URL).build())
                        .execute())
                .gaps())
        .extracting(gap -> gap.field())
        .containsExactly("webhookSecret");
    assertThat(
            right(own.createSignal(CreateKeywordSignal.builder("n", "q", RULE).build()).execute())
                .gaps())
        .isEmpty();
    lab.post("signals", json("{ \"ok\": true }"));
    assertThat(
            left(own.createSignal(CreateKeywordSignal.builder("n", "q", RULE).build()).execute()))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("myagentmail.listSignals"));
  }

  @Test
  void signals_are_listed_by_kind_even_if_the_vendor_does_not_filter() {
    lab.vendor.stubFor(
        WireMock.get("/v1/linkedin/signals?kind=engagement")
            .willReturn(
                json(
                    """
                    { "signals": [
                      { "id": "s1", "kind": "engagement", "cadence": "fortnightly",
                        "target": { "kind": "company", "label": "Halyard",
                          "url": "https://www.linkedin.com/company/halyard-demo/" } },
                      { "id": "s2" }, { "id": "s3", "kind": "brand_new" } ] }""")));
    lab.get("signals", json("{ \"signals\": [{ \"id\": \"s3\", \"kind\": \"brand_new\" }] }"));

    var page = right(own.signals(ListSignals.of(SignalKind.ENGAGEMENT)).execute());

    assertThat(page.value().rows())
        .extracting(Signal::ref)
        .containsExactly(SignalHandles.ref("s1"));
    Signal halyard = page.value().rows().get(0);
    assertThat(halyard.target()).contains(AuthorRef.of(CompanyRef.of("halyard-demo")));
    assertThat(halyard.targetLabel()).contains("Halyard");
    assertThat(halyard.cadence()).contains(PollCadence.UNKNOWN);
    assertThat(right(own.signals(ListSignals.all()).execute()).value().rows().get(0).kind())
        .isEqualTo(SignalKind.UNKNOWN);
  }

  @Test
  void a_signal_is_read_changed_and_ended() {
    lab.get("signals/sig_1", json(MADE));
    lab.patch("signals/sig_1", json("{ \"anything\": 1 }"));
    lab.delete("signals/sig_1", json("{ \"ok\": true }"));

    assertThat(right(own.signal(new GetSignal(SIGNAL)).execute()).value().name())
        .contains("Complainers");
    right(own.changeSignal(new ChangeSignal(SIGNAL, PollCadence.HOURLY)).execute());
    lab.vendor.verify(
        1,
        WireMock.patchRequestedFor(WireMock.urlEqualTo("/v1/linkedin/signals/sig_1"))
            .withRequestBody(WireMock.equalToJson("{ \"cadence\": \"hourly\" }")));
    right(own.deleteSignal(SIGNAL).execute());
  }

  @Test
  void a_run_tells_what_it_came_to_or_why_it_failed() {
    lab.post(
        "signals/sig_1/run",
        json(
            """
            { "result": { "ok": true, "signalKind": "keyword", "fetched": 12, "triagePassed": 4,
              "enriched": 3, "newMatches": 2, "pendingEnrichment": 1, "webhooksQueued": 2 } }"""));
    SignalRun run = right(own.runSignal(new RunSignal(SIGNAL)).execute()).value();
    assertThat(run)
        .isEqualTo(
            new SignalRun(
                Option.some(SignalKind.KEYWORD),
                Option.some(12),
                Option.some(4),
                Option.some(3),
                Option.some(2),
                Option.some(1),
                Option.some(2)));

    lab.post(
        "signals/sig_1/run",
        json(
            """
            { "result": { "ok": false, "fetched": 0, "newMatches": 0, "webhooksQueued": 0,
              "errorCode": "NO_SESSION_AVAILABLE", "errorMessage": "all paused" } }"""));
    assertThat(left(own.runSignal(new RunSignal(SIGNAL)).execute()))
        .isInstanceOf(FixAccount.NoSessionAvailable.class);

    lab.post("signals/sig_1/run", json("{ \"result\": { \"ok\": false } }"));
    assertThat(left(own.runSignal(new RunSignal(SIGNAL)).execute()))
        .isInstanceOf(Fact.Refused.class);
    lab.post("signals/sig_1/run", json("{}"));
    assertThat(left(own.runSignal(new RunSignal(SIGNAL)).execute()))
        .isInstanceOf(Check.OutcomeUnknown.class);
  }

  @Test
  void matches_are_told_from_a_known_one_on() {
    lab.vendor.stubFor(
        WireMock.get("/v1/linkedin/signals/sig_1/matches?limit=2&sinceId=m_1")
            .willReturn(
                json(
                    """
                    { "matches": [
                      { "id": "m_3", "kind": "engagement",
                        "postUrl": "https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000002/",
                        "engagement": { "action": "commented", "commentText": "Same here" },
                        "author": { "name": "Mei Duarte" }, "classification": null,
                        "pendingEnrichment": true, "foundAt": "2026-05-02T15:00:00.000Z" },
                      { "id": "m_2", "kind": "job_change",
                        "jobChange": { "oldRole": "VP", "newRole": "COO" } } ] }""")));

    List<SignalMatch> matches =
        right(
                own.matches(
                        ListMatches.of(SIGNAL)
                            .since(VendorRef.of(MyAgentMail.VENDOR, "match", "m_1"))
                            .limit(2))
                    .execute())
            .value()
            .rows();

    assertThat(matches.get(0).kind()).isEqualTo(MatchKind.ENGAGEMENT);
    assertThat(matches.get(0).engagement().get().action()).contains(EngagementAction.COMMENTED);
    assertThat(matches.get(0).engagement().get().commentText()).contains("Same here");
    assertThat(matches.get(0).pendingEnrichment()).contains(true);
    assertThat(matches.get(0).classification()).isEmpty();
    assertThat(matches.get(1).jobChange().get().newRole()).contains("COO");
    assertThat(matches.get(1).ref()).isEqualTo(VendorRef.of(MyAgentMail.VENDOR, "match", "m_2"));
  }

  @Test
  void what_nobody_documents_is_passed_through() {
    lab.get("signals/sig_1/watchlist", json("[ { \"id\": 7, \"x\": null } ]"));
    lab.delete("signals/sig_1/watchlist/7", WireMock.aResponse().withStatus(204));
    assertThat(right(own.readWatchlist(new ReadWatchlist(SIGNAL)).execute()).value())
        .isEqualTo(new RawAnswer(List.of(Map.of("id", 7L))));
    right(own.removeFromWatchlist(new RemoveFromWatchlist(SIGNAL, "7")).execute());

    lab.get(
        "conversations?limit=5&sessionId=b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11",
        json("{ \"conversations\": [] }"));
    assertThat(
            right(
                    own.readConversations(new ReadConversations(Map.of("limit", "5")))
                        .on(NADIA)
                        .execute())
                .value())
        .isEqualTo(new RawAnswer(Map.of("conversations", List.of())));
    lab.get("posts/by-author?author=x", json("plain words"));
    assertThat(left(own.readPostsByAuthor(new ReadPostsByAuthor(Map.of("author", "x"))).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void urns_stand_in_paths_as_they_are() {
    String urn = "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE01,2-YWJjZA==)";
    lab.get("conversations/" + urn + "/messages", json("{}"));
    right(
        own.readConversationMessages(
                ReadConversationMessages.of(
                    ConversationRef.of(VendorRef.of(NADIA, "conversation", urn))))
            .execute());
    lab.get("posts/urn:li:activity:7190000000000000001/comments", json("{}"));
    lab.get("posts/urn:li:activity:7190000000000000001/reactions", json("{}"));
    PostRef post = PostRef.of("urn:li:activity:7190000000000000001");
    right(own.readPostComments(ReadPostComments.of(post)).execute());
    right(own.readPostReactions(ReadPostReactions.of(post)).execute());

    assertThat(
            left(
                own.readPostComments(ReadPostComments.of(PostRef.of("7190000000000000001")))
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void a_budget_that_is_spent_is_an_error_of_a_raw_read_too() {
    lab.get("posts/by-author", error(429, "LINKEDIN_RATE_LIMITED"));

    assertThat(left(own.readPostsByAuthor(ReadPostsByAuthor.of()).execute()))
        .isInstanceOf(Wait.AccountRateLimited.class);
  }
}
