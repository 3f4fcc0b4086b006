package dev.patchbay.myagentmail.event;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.RUBEN;
import static dev.patchbay.myagentmail.Lab.error;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.answer.Answer;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.SubscribeBuilder;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.secret.Secret;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
  private static final String URL = "https://hooks.example.org/mam";
  private static final String SECRET = "whsec_0123456789abcdefghijABCDEFGHIJ";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void an_inbox_is_watched_by_a_signal_whose_secret_is_kept_and_shown_to_nobody() {
    makes("message_received", "sig_1");

    Answer<SubscriptionReceipt> answer =
        right(
            lab.port()
                .events()
                .subscribe(inbox(EventKind.MESSAGE_RECEIVED).name("Inbox - Nadia").build())
                .execute());

    SubscriptionReceipt.Issued issued = answer.value().issued().get(0);
    assertThat(issued.subscription().ref()).isEqualTo(SignalHandles.ref("sig_1"));
    assertThat(issued.subscription().kinds()).containsExactly(EventKind.MESSAGE_RECEIVED);
    assertThat(issued.subscription().sessions()).containsExactly(NADIA);
    assertThat(issued.secret()).contains(Secret.of(SECRET));
    assertThat(lab.secrets.get("myagentmail/signal/sig_1/secret")).contains(Secret.of(SECRET));
    assertThat(answer.toString()).doesNotContain(SECRET);
    lab.posted(
        "signals",
        """
        { "kind": "message_received", "name": "Inbox - Nadia",
          "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11",
          "intentDescription": "Inbox - Nadia", "webhookUrl": "https://hooks.example.org/mam" }""");
  }

  @Test
  void each_session_and_kind_has_a_signal_of_its_own() {
    makes("message_received", "sig_1");
    makes("connection_accepted", "sig_2");

    List<Subscription> made =
        right(
                lab.port()
                    .events()
                    .subscribe(
                        inbox(
                                EventKind.MESSAGE_RECEIVED,
                                EventKind.INVITATION_ACCEPTED,
                                EventKind.CONNECTION_ADDED)
                            .sessions(NADIA, RUBEN)
                            .build())
                    .execute())
            .value()
            .subscriptions();

    assertThat(made).hasSize(4);
    assertThat(made.get(1).kinds())
        .containsExactlyInAnyOrder(EventKind.INVITATION_ACCEPTED, EventKind.CONNECTION_ADDED);
    lab.saw(4);
  }

  @Test
  void what_was_made_before_something_failed_stays_and_is_told() {
    makes("message_received", "sig_1");
    lab.vendor.stubFor(
        WireMock.post("/v1/linkedin/signals")
            .withRequestBody(WireMock.matchingJsonPath("$[?(@.kind == 'connection_accepted')]"))
            .willReturn(error(403, "WEBHOOK_LIMIT_REACHED")));

    Answer<SubscriptionReceipt> answer =
        right(
            lab.port()
                .events()
                .subscribe(inbox(EventKind.MESSAGE_RECEIVED, EventKind.CONNECTION_ADDED).build())
                .execute());

    assertThat(answer.value().issued()).hasSize(1);
    assertThat(answer.gaps()).hasSize(1);
    assertThat(answer.gaps().get(0).error()).isInstanceOf(FixContract.PlanRequired.class);
  }

  @Test
  void sessions_have_to_be_named() {
    assertThat(
            left(
                lab.port()
                    .events()
                    .subscribe(Subscribe.builder(URL, EventKind.MESSAGE_RECEIVED).build())
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class)
        .extracting(error -> error.message())
        .isEqualTo(
            "event.subscribe at myagentmail: event.subscribe.sessions: is empty; an inbox belongs"
                + " to one account, so name those to watch");
    assertThat(
            left(lab.port().events().subscribe(inbox(EventKind.SESSION_CHANGED).build()).execute()))
        .isInstanceOf(FixCall.UnsupportedArgument.class);
    assertThat(
            left(
                lab.port()
                    .events()
                    .subscribe(inbox(EventKind.MESSAGE_RECEIVED).secret(Secret.of("mine")).build())
                    .execute()))
        .isInstanceOf(FixCall.UnsupportedArgument.class);
    lab.saw(0);
  }

  @Test
  void a_session_that_is_not_there_is_named() {
    lab.post("signals", error(404, "SESSION_NOT_FOUND"));

    assertThat(
            left(
                lab.port().events().subscribe(inbox(EventKind.MESSAGE_RECEIVED).build()).execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));
  }

  @Test
  void a_signal_without_an_id_or_a_secret_is_told() {
    lab.post("signals", json("{ \"signal\": {} }"));
    assertThat(
            left(
                lab.port().events().subscribe(inbox(EventKind.MESSAGE_RECEIVED).build()).execute()))
        .isInstanceOf(Check.OutcomeUnknown.class);

    lab.post("signals", json("{ \"signal\": { \"id\": \"sig_1\" } }"));
    Answer<SubscriptionReceipt> secretless =
        right(lab.port().events().subscribe(inbox(EventKind.MESSAGE_RECEIVED).build()).execute());
    assertThat(secretless.gaps()).extracting(gap -> gap.field()).containsExactly("issued.secret");
  }

  @Test
  void signals_of_all_kinds_are_listed_and_old_ones_watch_keywords() {
    lab.get(
        "signals",
        json(
            """
            { "signals": [
              { "id": "s1", "kind": "message_received", "name": "Inbox", "enabled": true,
                "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "webhookUrl": "%s",
                "createdAt": "2026-05-02T08:14:33.120Z" },
              { "id": "s2", "name": "Old", "sessionId": null, "webhookUrl": null },
              { "id": "s3", "kind": "engagement" }, { "name": "no id" } ] }"""
                .formatted(URL)));

    List<Subscription> rows =
        right(lab.port().events().listSubscriptions().execute()).value().rows();

    assertThat(rows)
        .extracting(Subscription::ref)
        .containsExactly(SignalHandles.ref("s1"), SignalHandles.ref("s2"), SignalHandles.ref("s3"));
    assertThat(rows.get(0).url()).contains(URL);
    assertThat(rows.get(0).enabled()).contains(true);
    assertThat(rows.get(1).otherKinds()).containsExactly("keyword");
    assertThat(rows.get(1).sessions()).isEmpty();
    assertThat(rows.get(2).otherKinds()).containsExactly("engagement");
  }

  @Test
  void a_signal_that_ends_takes_its_secret_along() {
    WebhookSecrets.keepOfSignal("sig_1", Secret.of(SECRET), lab.secrets);
    lab.delete("signals/sig_1", WireMock.aResponse().withStatus(204));

    right(lab.port().events().unsubscribe(SignalHandles.ref("sig_1")).execute());

    assertThat(lab.secrets.get("myagentmail/signal/sig_1/secret")).isEmpty();
  }

  @Test
  void a_test_is_delivered_for_a_named_signal() {
    lab.post("signals/sig_1/test-webhook", json("{ \"queued\": true }"));
    right(lab.port().events().sendTest(SignalHandles.ref("sig_1")).execute());

    assertThat(
            left(
                lab.port()
                    .events()
                    .sendTest(
                        new SubscriptionRef(VendorRef.of(MyAgentMail.VENDOR, "cadence", "sig_1")))
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(1);
  }

  private static SubscribeBuilder inbox(EventKind... kinds) {
    return Subscribe.builder(URL, kinds).sessions(NADIA);
  }

  private void makes(String kind, String id) {
    lab.vendor.stubFor(
        WireMock.post("/v1/linkedin/signals")
            .withRequestBody(WireMock.matchingJsonPath("$[?(@.kind == '" + kind + "')]"))
            .willReturn(
                json(
                    201,
                    """
                    { "signal": { "id": "%s", "kind": "%s", "name": "n",
                      "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "webhookUrl": "%s",
                      "webhookSecret": "%s", "enabled": true } }"""
                        .formatted(id, kind, URL, SECRET))));
  }
}
