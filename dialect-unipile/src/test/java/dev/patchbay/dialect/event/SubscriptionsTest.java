package dev.patchbay.dialect.event;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.dialect.Bench;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.ListSubscriptions;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.event.Unsubscribe;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SubscriptionsTest {
  private static final String URL = "https://app.example/hooks/unipile/msg";

  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void A_webhook_is_made_as_documented() {
    created("messaging", "w1");

    SubscriptionReceipt receipt =
        subscriptions(Option.none())
            .subscribe(
                Subscribe.builder(URL, EventKind.MESSAGE_RECEIVED, EventKind.MESSAGE_READ)
                    .sessions(Bench.SESSION)
                    .name("msg-prod")
                    .secret(Secret.of("chosen"))
                    .build(),
                bench.context())
            .get()
            .value();

    assertThat(bench.last().getBodyAsString())
        .isEqualTo(
            "{\"source\":\"messaging\",\"request_url\":\"https://app.example/hooks/unipile/msg\","
                + "\"name\":\"msg-prod\",\"format\":\"json\","
                + "\"events\":[\"message_received\",\"message_read\"],"
                + "\"account_ids\":[\"b7Qx2ExampleAcc\"],"
                + "\"headers\":[{\"key\":\"Content-Type\",\"value\":\"application/json\"},"
                + "{\"key\":\"Unipile-Auth\",\"value\":\"chosen\"}]}");
    assertThat(receipt.secret()).contains(Secret.of("chosen"));
    Subscription made = receipt.subscriptions().get(0);
    assertThat(made.ref().handle().id()).isEqualTo("w1");
    assertThat(made.kinds())
        .containsExactlyInAnyOrder(
            EventKind.MESSAGE_RECEIVED, EventKind.MESSAGE_SENT, EventKind.MESSAGE_READ);
  }

  @Test
  void Kinds_of_three_sources_make_three_webhooks_with_one_secret() {
    created("messaging", "w1");
    created("users", "w2");
    created("account_status", "w3");

    SubscriptionReceipt receipt =
        subscriptions(Option.none())
            .subscribe(
                Subscribe.builder(
                        URL,
                        EventKind.SESSION_CHANGED,
                        EventKind.CONNECTION_ADDED,
                        EventKind.MESSAGE_SENT)
                    .build(),
                bench.context())
            .get()
            .value();

    assertThat(receipt.subscriptions())
        .extracting(made -> made.ref().handle().id())
        .containsExactly("w1", "w2", "w3");
    assertThat(bench.last().getBodyAsString()).contains("connecting").doesNotContain("account_ids");
    assertThat(receipt.secret().get().reveal()).hasSize(64);
  }

  @Test
  void A_secret_that_was_made_is_kept_and_verifies_deliveries() {
    created("messaging", "w1");
    Subscribe request = Subscribe.builder(URL, EventKind.MESSAGE_RECEIVED).build();
    WebhookSecrets secrets = new WebhookSecrets(Bench.VENDOR, Option.none());

    Secret first = subscribe(secrets, request).secret().get();
    Secret second = subscribe(secrets, request).secret().get();
    ParseDelivery delivery =
        ParseDelivery.of(
            DeliveryBody.of(DeliveriesTest.RECEIVED),
            Map.of("unipile-auth", List.of(first.reveal())));

    assertThat(second).isEqualTo(first);
    assertThat(
            new DeliveryCheck(Bench.VENDOR, "Unipile-Auth", secrets)
                .verify(delivery, bench.environment.secrets()))
        .contains(Authenticity.SHARED_SECRET);
  }

  @Test
  void The_configured_secret_is_used_and_not_kept() {
    created("messaging", "w1");
    WebhookSecrets secrets = new WebhookSecrets(Bench.VENDOR, Option.some(Secret.of("set")));

    SubscriptionReceipt receipt =
        subscribe(secrets, Subscribe.builder(URL, EventKind.MESSAGE_RECEIVED).build());

    assertThat(receipt.secret()).contains(Secret.of("set"));
    assertThat(bench.environment.secrets().get("unipile-v1/webhook/secret")).isEmpty();
  }

  @Test
  void What_was_made_before_a_failure_is_told_beside_the_gap() {
    created("messaging", "w1");
    failing("users");

    Answer<SubscriptionReceipt> answer =
        subscriptions(Option.none())
            .subscribe(
                Subscribe.builder(URL, EventKind.CONNECTION_ADDED, EventKind.MESSAGE_RECEIVED)
                    .build(),
                bench.context())
            .get();

    assertThat(answer.value().subscriptions())
        .extracting(made -> made.ref().handle().id())
        .containsExactly("w1");
    assertThat(answer.gaps()).hasSize(1);
    assertThat(answer.gaps().get(0).field()).isEqualTo("issued.users");
  }

  @Test
  void A_failure_at_the_first_is_an_error_that_says_how_to_settle_it() {
    failing("messaging");

    assertThat(
            subscriptions(Option.none())
                .subscribe(
                    Subscribe.builder(URL, EventKind.CONNECTION_ADDED, EventKind.MESSAGE_RECEIVED)
                        .build(),
                    bench.context())
                .getLeft())
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            error -> assertThat(error.checkWith()).contains("event.listSubscriptions"));
    assertThat(bench.requests()).hasSize(1);
  }

  @Test
  void A_secret_that_an_error_repeats_is_hidden() {
    bench.server.stubFor(
        post("/api/v1/webhooks")
            .willReturn(
                okJson(
                        "{\"title\":\"Bad\",\"type\":\"errors/invalid_parameters\",\"status\":400,"
                            + "\"detail\":\"header chosen-secret\"}")
                    .withStatus(400)));

    assertThat(
            subscriptions(Option.none())
                .subscribe(
                    Subscribe.builder(URL, EventKind.MESSAGE_RECEIVED)
                        .secret(Secret.of("chosen-secret"))
                        .build(),
                    bench.context())
                .getLeft()
                .message())
        .contains("header")
        .doesNotContain("chosen-secret");
  }

  @Test
  void Without_kinds_there_is_nothing_to_subscribe_to() {
    assertThat(
            subscriptions(Option.none())
                .subscribe(
                    new Subscribe(Set.of(), URL, List.of(), Option.none(), Option.none()),
                    bench.context())
                .getLeft())
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void Webhooks_are_listed_whatever_the_types_of_their_accounts() {
    bench.get(
        "/webhooks",
        """
        {"object":"WebhookList","cursor":"n","items":[
          {"object":"Webhook","id":"w1","account_ids":[{"id":"a1","type":"GOOGLE"},{"id":"a2","type":"NEW"},"a3"],
           "enabled":true,"name":"msg-prod","request_url":"https://app.example/h","format":"json","headers":[],
           "events":["message_received","new_relation","credentials","mail_sent"],"type":"AUTO"},
          {"object":"Webhook"}]}
        """);

    Page<Subscription> page =
        subscriptions(Option.none())
            .list(new ListSubscriptions(Option.some(10)), bench.context())
            .get()
            .value();

    assertThat(page.end()).isEqualTo(PageEnd.MORE);
    assertThat(page.rows()).hasSize(1);
    Subscription row = page.rows().get(0);
    assertThat(row.sessions())
        .extracting(session -> session.id())
        .containsExactly("a1", "a2", "a3");
    assertThat(row.kinds())
        .containsExactlyInAnyOrder(
            EventKind.MESSAGE_RECEIVED,
            EventKind.MESSAGE_SENT,
            EventKind.CONNECTION_ADDED,
            EventKind.SESSION_CHANGED);
    assertThat(row.otherKinds()).containsExactly("mail_sent");
    assertThat(row.enabled()).contains(true);
    assertThat(bench.last().getUrl()).isEqualTo("/api/v1/webhooks?limit=10");
  }

  @Test
  void A_webhook_is_ended_by_its_id() {
    bench.server.stubFor(
        delete("/api/v1/webhooks/w1").willReturn(okJson("{\"object\":\"WebhookDeleted\"}")));

    assertThat(
            subscriptions(Option.none())
                .unsubscribe(
                    new Unsubscribe(
                        new SubscriptionRef(VendorRef.of(Bench.VENDOR, "webhook", "w1"))),
                    bench.context())
                .isRight())
        .isTrue();
  }

  private SubscriptionReceipt subscribe(WebhookSecrets secrets, Subscribe request) {
    return new Subscriptions(bench.dialect(), secrets)
        .subscribe(request, bench.context())
        .get()
        .value();
  }

  private Subscriptions subscriptions(Option<Secret> configured) {
    return new Subscriptions(bench.dialect(), new WebhookSecrets(Bench.VENDOR, configured));
  }

  private void created(String source, String id) {
    bench.server.stubFor(
        post("/api/v1/webhooks")
            .withRequestBody(matchingJsonPath("$[?(@.source == '" + source + "')]"))
            .willReturn(
                okJson("{\"object\":\"WebhookCreated\",\"webhook_id\":\"" + id + "\"}")
                    .withStatus(201)));
  }

  private void failing(String source) {
    bench.server.stubFor(
        post("/api/v1/webhooks")
            .withRequestBody(matchingJsonPath("$[?(@.source == '" + source + "')]"))
            .willReturn(
                okJson("{\"title\":\"Oops\",\"type\":\"errors/unexpected_error\",\"status\":500}")
                    .withStatus(500)));
  }
}
