package dev.patchbay.dialect.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.dialect.Bench;
import dev.patchbay.dialect.Contexts;
import dev.patchbay.dialect.FieldLists;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.ListSubscriptions;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class EventFieldsTest {
  private static final Secret SECRET = Secret.of("s3cret");

  private final Bench bench = new Bench();
  private final WebhookSecrets secrets = new WebhookSecrets(Bench.VENDOR, Option.some(SECRET));

  @AfterEach
  void close() {
    bench.close();
  }

  static Stream<Arguments> results() {
    return Stream.of(
        Arguments.of(Delivery.class, "", EventFields.DELIVERY),
        Arguments.of(Event.class, "events.", EventFields.DELIVERY),
        Arguments.of(Event.class, "", EventFields.POLLED),
        Arguments.of(SubscriptionReceipt.class, "", EventFields.RECEIPT),
        Arguments.of(SubscriptionReceipt.Issued.class, "issued.", EventFields.RECEIPT),
        Arguments.of(Subscription.class, "issued.subscription.", EventFields.RECEIPT),
        Arguments.of(Subscription.class, "", EventFields.SUBSCRIPTION));
  }

  @ParameterizedTest
  @MethodSource("results")
  void Every_component_is_declared_once(
      Class<?> result, String prefix, List<FieldCapability> fields) {
    assertThat(FieldLists.declared(fields, prefix))
        .containsExactlyInAnyOrderElementsOf(FieldLists.components(result));
    assertThat(fields).extracting(FieldCapability::name).doesNotHaveDuplicates();
  }

  @Test
  void The_documented_delivery_fills_what_is_declared() {
    DeliveryCheck check = new DeliveryCheck(Bench.VENDOR, "Unipile-Auth", secrets);
    Delivery delivery =
        new Deliveries(Bench.VENDOR, WireJson.moshi(), check)
            .parse(
                ParseDelivery.of(
                    DeliveryBody.of(DeliveriesTest.RECEIVED),
                    Map.of("Unipile-Auth", List.of("s3cret"))),
                Contexts.local())
            .get()
            .value();

    fillsAsDeclared(delivery, EventFields.DELIVERY);
  }

  @Test
  void A_full_receipt_fills_what_is_declared() {
    bench.post("/webhooks", 201, "{\"object\":\"WebhookCreated\",\"webhook_id\":\"w1\"}");

    SubscriptionReceipt receipt =
        new Subscriptions(bench.dialect(), secrets)
            .subscribe(
                Subscribe.builder("https://app.example/hooks", EventKind.MESSAGE_RECEIVED)
                    .sessions(Bench.SESSION)
                    .name("msg-prod")
                    .build(),
                bench.context())
            .get()
            .value();

    fillsAsDeclared(receipt, EventFields.RECEIPT);
  }

  /** Fixture: synthetic. */
  @Test
  void A_full_subscription_fills_what_is_declared() {
    bench.get(
        "/webhooks",
        """
        {"object":"WebhookList","cursor":null,"items":[{"object":"Webhook","id":"w1","name":"msg-prod",
         "enabled":true,"request_url":"https://app.example/hooks","account_ids":["b7Qx2ExampleAcc"],
         "events":["message_received","of_another_kind"],"created_at":"2026-11-20T08:15:30.123Z"}]}
        """);

    Subscription subscription =
        new Subscriptions(bench.dialect(), secrets)
            .list(ListSubscriptions.all(), bench.context())
            .get()
            .value()
            .rows()
            .get(0);

    fillsAsDeclared(subscription, EventFields.SUBSCRIPTION);
  }

  private static void fillsAsDeclared(Record record, List<FieldCapability> fields) {
    Set<String> filled = FieldLists.of(record);
    assertThat(filled).containsAll(FieldLists.named(fields, false));
    assertThat(FieldLists.named(fields, true)).doesNotContainAnyElementsOf(filled);
  }
}
