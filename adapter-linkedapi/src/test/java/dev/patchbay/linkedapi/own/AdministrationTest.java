package dev.patchbay.linkedapi.own;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Unrecognised;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.LinkedApiAdministration;
import dev.patchbay.linkedapi.LinkedApiOperations;
import dev.patchbay.linkedapi.admin.BillingPeriod;
import dev.patchbay.linkedapi.admin.CancelConnectionSession;
import dev.patchbay.linkedapi.admin.ConnectionSession;
import dev.patchbay.linkedapi.admin.ConnectionStatus;
import dev.patchbay.linkedapi.admin.CustomerSubscription;
import dev.patchbay.linkedapi.admin.DeleteLimits;
import dev.patchbay.linkedapi.admin.DeleteWebhookHeader;
import dev.patchbay.linkedapi.admin.DeliveryStatus;
import dev.patchbay.linkedapi.admin.GetConnectionSession;
import dev.patchbay.linkedapi.admin.IdentificationToken;
import dev.patchbay.linkedapi.admin.LimitCategory;
import dev.patchbay.linkedapi.admin.LimitName;
import dev.patchbay.linkedapi.admin.LimitPeriod;
import dev.patchbay.linkedapi.admin.LimitSetting;
import dev.patchbay.linkedapi.admin.Limits;
import dev.patchbay.linkedapi.admin.PayloadMode;
import dev.patchbay.linkedapi.admin.ReplayWebhookDelivery;
import dev.patchbay.linkedapi.admin.RevealWebhookSecret;
import dev.patchbay.linkedapi.admin.RotateWebhookSecret;
import dev.patchbay.linkedapi.admin.SeatType;
import dev.patchbay.linkedapi.admin.SeatsChange;
import dev.patchbay.linkedapi.admin.SeatsChangeStatus;
import dev.patchbay.linkedapi.admin.SetLimits;
import dev.patchbay.linkedapi.admin.SetSeats;
import dev.patchbay.linkedapi.admin.SetWebhookEvents;
import dev.patchbay.linkedapi.admin.SetWebhookHeader;
import dev.patchbay.linkedapi.admin.SetWebhookHeaders;
import dev.patchbay.linkedapi.admin.SetWebhookPayloadMode;
import dev.patchbay.linkedapi.admin.SetWebhookSigning;
import dev.patchbay.linkedapi.admin.SubscriptionStatus;
import dev.patchbay.linkedapi.admin.Webhook;
import dev.patchbay.linkedapi.admin.WebhookDelivery;
import dev.patchbay.linkedapi.admin.WebhookEventTypes;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.secret.Secret;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdministrationTest {
  private static final SubscriptionRef HOOK =
      new SubscriptionRef(VendorRef.of(LinkedApi.VENDOR, "webhook", "whs-1"));
  private static final String HOOKED =
      """
      { "webhook": { "id": "whs-1", "url": "https://example.org/hook", "payloadMode": "thin",
        "isActive": true, "createdAt": "2026-08-01T00:00:00Z", "signingEnabled": true,
        "headerNames": ["x-key"], "events": ["workflow.*"], "secret": "whsec_7f3a" } }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  /** Every call that takes something: its path, its body, and what the vendor answers. */
  static Stream<Arguments> sent() {
    String account = "\"accountId\": \"" + Lab.ACCOUNT + "\"";
    return Stream.of(
        call(
            "subscription.setSeats",
            "{\"quantity\": 5, \"seatType\": \"plus\", \"billingPeriod\": \"year\"}",
            "{\"status\": \"processing\", \"paymentLink\": \"https://pay.example.org/1\"}",
            own -> own.setSeats(new SetSeats(5, SeatType.PLUS, BillingPeriod.YEAR))),
        call(
            "accounts.reparseAccountInfo",
            "{" + account + "}",
            "{\"workflowId\": \"wf-1\"}",
            LinkedApiAdministration::reparseAccount),
        call(
            "accounts.getConnectionSession",
            "{\"sessionId\": \"0b1d\"}",
            "{\"session\": {\"sessionId\": \"0b1d\", \"status\": \"streaming\"}}",
            own -> own.connectionSession(new GetConnectionSession("0b1d"))),
        call(
            "accounts.cancelConnectionSession",
            "{\"sessionId\": \"0b1d\"}",
            "{}",
            own -> own.cancelConnectionSession(new CancelConnectionSession("0b1d"))),
        call(
            "limits.get", "{" + account + "}", "{\"limits\": []}", LinkedApiAdministration::limits),
        call(
            "limits.getUsage",
            "{" + account + "}",
            "{\"usage\": []}",
            LinkedApiAdministration::limitUsage),
        call(
            "limits.set",
            "{"
                + account
                + ", \"limits\": [{\"category\": \"stMessages\", \"period\": \"daily\","
                + " \"maxValue\": 25}]}",
            "{}",
            own ->
                own.setLimits(
                    new SetLimits(
                        List.of(
                            LimitSetting.of(LimitCategory.ST_MESSAGES, LimitPeriod.DAILY, 25))))),
        call(
            "limits.delete",
            "{"
                + account
                + ", \"limits\": [{\"category\": \"nvMessages\", \"period\": \"weekly\"}]}",
            "{}",
            own ->
                own.deleteLimits(
                    new DeleteLimits(
                        List.of(new LimitName(LimitCategory.NV_MESSAGES, LimitPeriod.WEEKLY))))),
        call(
            "limits.resetToDefaults",
            "{" + account + "}",
            "{}",
            LinkedApiAdministration::resetLimits),
        call(
            "webhook.setPayloadMode",
            "{\"id\": \"whs-1\", \"payloadMode\": \"thin\"}",
            HOOKED,
            own -> own.setWebhookPayloadMode(new SetWebhookPayloadMode(HOOK, PayloadMode.THIN))),
        call(
            "webhook.setSigning",
            "{\"id\": \"whs-1\", \"signingEnabled\": false}",
            HOOKED,
            own -> own.setWebhookSigning(new SetWebhookSigning(HOOK, false))),
        call(
            "webhook.setHeaders",
            "{\"id\": \"whs-1\", \"headers\": {\"x-key\": \"k\"}}",
            HOOKED,
            own ->
                own.setWebhookHeaders(
                    new SetWebhookHeaders(HOOK, Map.of("x-key", Secret.of("k"))))),
        call(
            "webhook.setHeaders",
            "{\"id\": \"whs-1\", \"headers\": null}",
            HOOKED,
            own -> own.setWebhookHeaders(new SetWebhookHeaders(HOOK, Map.of()))),
        call(
            "webhook.setHeader",
            "{\"id\": \"whs-1\", \"name\": \"x-key\", \"value\": \"k\"}",
            HOOKED,
            own -> own.setWebhookHeader(new SetWebhookHeader(HOOK, "x-key", Secret.of("k")))),
        call(
            "webhook.deleteHeader",
            "{\"id\": \"whs-1\", \"name\": \"x-key\"}",
            HOOKED,
            own -> own.deleteWebhookHeader(new DeleteWebhookHeader(HOOK, "x-key"))),
        call(
            "webhook.setEvents",
            "{\"id\": \"whs-1\", \"events\": [\"workflow.completed\", \"account.*\"]}",
            HOOKED,
            own ->
                own.setWebhookEvents(
                    new SetWebhookEvents(HOOK, List.of("workflow.completed", "account.*")))),
        call(
            "webhook.setEvents",
            "{\"id\": \"whs-1\", \"events\": null}",
            HOOKED,
            own -> own.setWebhookEvents(new SetWebhookEvents(HOOK, List.of()))),
        call(
            "webhook.revealSecret",
            "{\"id\": \"whs-1\"}",
            HOOKED,
            own -> own.revealWebhookSecret(new RevealWebhookSecret(HOOK))),
        call(
            "webhook.rotateSecret",
            "{\"id\": \"whs-1\"}",
            HOOKED,
            own -> own.rotateWebhookSecret(new RotateWebhookSecret(HOOK))),
        call(
            "webhook.replayDelivery",
            "{\"deliveryId\": \"dlv-1\"}",
            "{}",
            own -> own.replayWebhookDelivery(new ReplayWebhookDelivery("dlv-1"))));
  }

  private static Arguments call(
      String path,
      String body,
      String result,
      Function<LinkedApiAdministration, PortCall<?>> request) {
    return Arguments.of(path, body, result, request);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sent")
  void a_call_goes_out_once_by_the_main_token_alone(
      String path,
      String body,
      String result,
      Function<LinkedApiAdministration, PortCall<?>> request) {
    answers(path, result);

    assertThat(request.apply(own()).execute().isRight()).isTrue();

    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/" + path))
            .withHeader("linked-api-token", equalTo("linked_main"))
            .withHeader("identification-token", absent())
            .withRequestBody(equalToJson(body)));
  }

  @Test
  void the_plan_and_its_seats_are_read() {
    answers("subscription.getStatus", "{\"status\": \"past_due\", \"eligibleForTrial\": false}");
    answers(
        "subscription.getSeats",
        "{\"seats\": [{\"seatType\": \"core\", \"quantity\": 3, \"billingPeriod\": \"month\"}]}");

    CustomerSubscription plan = right(own().subscription().execute()).value();

    assertThat(plan.status().get()).isEqualTo(SubscriptionStatus.PAST_DUE);
    assertThat(plan.eligibleForTrial().get()).isFalse();
    assertThat(plan.cancelAtPeriodEnd().isEmpty()).isTrue();
    assertThat(right(own().seats().execute()).value().seats())
        .singleElement()
        .satisfies(seat -> assertThat(seat.quantity().get()).isEqualTo(3));
  }

  @Test
  void no_plan_is_no_status() {
    answers("subscription.getStatus", "{\"eligibleForTrial\": true}");

    assertThat(right(own().subscription().execute()).value().status().isEmpty()).isTrue();
  }

  @Test
  void seats_that_wait_for_their_payment_say_where_to_pay() {
    answers(
        "subscription.setSeats",
        "{\"status\": \"processing\", \"paymentLink\": \"https://pay.example.org/1\"}");

    SeatsChange change =
        right(own().setSeats(new SetSeats(2, SeatType.CORE, BillingPeriod.MONTH)).execute())
            .value();

    assertThat(change.status().get()).isEqualTo(SeatsChangeStatus.PROCESSING);
    assertThat(change.paymentLink().get()).isEqualTo("https://pay.example.org/1");
  }

  @Test
  void limits_are_read_and_what_is_not_known_is_noted() {
    answers(
        "limits.getDefaults",
        """
        {"limits": [
          {"category": "stMessages", "period": "daily", "maxValue": 50, "isEnabled": true},
          {"category": "stNewThings", "period": "daily", "maxValue": 1}]}""");

    Answer<Limits> answer = right(own().defaultLimits().execute());

    assertThat(answer.value().limits())
        .extracting(limit -> limit.category().get())
        .containsExactly(LimitCategory.ST_MESSAGES, LimitCategory.UNKNOWN);
    assertThat(answer.notes().unrecognised())
        .containsExactly(new Unrecognised("category", "stNewThings"));
  }

  @Test
  void a_new_identification_token_is_kept_and_never_shown() {
    answers("accounts.regenerateIdentificationToken", "{\"token\": \"id_new\"}");

    IdentificationToken token = right(own().regenerateIdentificationToken().execute()).value();

    assertThat(token.token().reveal()).isEqualTo("id_new");
    assertThat(token.toString()).doesNotContain("id_new");
    assertThat(lab.secrets.get("linkedapi/account/" + Lab.ACCOUNT + "/token"))
        .isEqualTo(io.vavr.control.Option.some(Secret.of("id_new")));
  }

  @Test
  void a_token_that_is_missing_from_the_answer_leaves_open_what_happened() {
    answers("accounts.regenerateIdentificationToken", "{\"token\": null}");

    assertThat(left(own().regenerateIdentificationToken().execute()))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith().get()).isEqualTo("session.list"));
  }

  @Test
  void logins_are_read() {
    answers(
        "accounts.getConnectionSession",
        "{\"session\": {\"sessionId\": \"0b1d\", \"status\": \"streaming\", \"type\": \"connect\"}}");
    answers(
        "accounts.getAll",
        "{\"accounts\": [], \"pendingConnectionSessions\":"
            + " [{\"sessionId\": \"0b1d\", \"status\": \"pending\"}]}");

    ConnectionSession login =
        right(own().connectionSession(new GetConnectionSession("0b1d")).execute()).value();

    assertThat(login.status().get()).isEqualTo(ConnectionStatus.STREAMING);
    assertThat(login.type().get()).isEqualTo("connect");
    assertThat(right(own().listConnectionSessions().execute()).value().rows())
        .extracting(row -> row.status().get())
        .containsExactly(ConnectionStatus.PENDING);
  }

  @Test
  void a_login_that_is_unknown_is_not_found() {
    lab.vendor.stubFor(
        post("/admin/accounts.getConnectionSession")
            .willReturn(json(404, Lab.error("sessionNotFound"))));

    assertThat(left(own().connectionSession(new GetConnectionSession("x")).execute()))
        .isInstanceOf(Fact.NotFound.class);
  }

  @Test
  void a_webhook_is_read_and_its_secret_is_never_shown() {
    answers("webhook.rotateSecret", HOOKED);

    Webhook hook =
        right(own().rotateWebhookSecret(new RotateWebhookSecret(HOOK)).execute()).value();

    assertThat(hook.ref().get()).isEqualTo(HOOK);
    assertThat(hook.payloadMode().get()).isEqualTo(PayloadMode.THIN);
    assertThat(hook.headerNames()).containsExactly("x-key");
    assertThat(hook.events()).containsExactly("workflow.*");
    assertThat(hook.secret().get().reveal()).isEqualTo("whsec_7f3a");
    assertThat(hook.toString()).doesNotContain("whsec_7f3a");
    assertThat(lab.secrets.get("linkedapi/webhook/secret").get())
        .isEqualTo(Secret.of("whsec_7f3a"));
  }

  @Test
  void deliveries_and_event_types_are_read_tolerantly() {
    answers(
        "webhook.deliveries",
        """
        {"deliveries": [{"id": "dlv-1", "eventType": "workflow.completed", "status": "failed",
          "attempts": 8, "responseStatusCode": 502, "createdAt": "2026-08-20T12:00:03.000Z"}]}""");
    answers("webhook.eventTypes", "{\"eventTypes\": [\"webhook.test\", {\"name\": \"x\"}]}");

    WebhookDelivery delivery = right(own().listWebhookDeliveries().execute()).value().rows().get(0);
    WebhookEventTypes types = right(own().webhookEventTypes().execute()).value();

    assertThat(delivery.status().get()).isEqualTo(DeliveryStatus.FAILED);
    assertThat(delivery.attempts().get()).isEqualTo(8);
    assertThat(types.names()).containsExactly("webhook.test");
    assertThat(types.undocumented()).containsExactly(Map.of("name", "x"));
  }

  @Test
  void a_lost_change_is_unknown_and_names_the_read_that_settles_it() {
    lab.vendor.stubFor(
        post("/admin/limits.resetToDefaults")
            .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

    assertThat(left(own().resetLimits().execute()))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith().get()).isEqualTo("linkedapi.limits"));
    lab.vendor.verify(1, postRequestedFor(urlEqualTo("/admin/limits.resetToDefaults")));
  }

  @Test
  void what_cannot_be_right_never_leaves() {
    refused(
        own().setSeats(new SetSeats(1001, SeatType.CORE, BillingPeriod.MONTH)),
        "linkedapi.setSeats.quantity");
    refused(own().setLimits(new SetLimits(List.of())), "linkedapi.setLimits.limits");
    refused(
        own()
            .setLimits(
                new SetLimits(
                    List.of(LimitSetting.of(LimitCategory.ST_POSTS, LimitPeriod.DAILY, -1)))),
        "A limit is 0 or more");
    LimitName twice = new LimitName(LimitCategory.ST_POSTS, LimitPeriod.DAILY);
    refused(own().deleteLimits(new DeleteLimits(List.of(twice, twice))), "name each once");
    refused(
        own().setWebhookHeader(new SetWebhookHeader(HOOK, "x key", Secret.of("k"))),
        "which is no name of a header");
    refused(
        own().setWebhookEvents(new SetWebhookEvents(HOOK, List.of("webhook.test"))),
        "which cannot be chosen");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  private static void refused(PortCall<?> call, String because) {
    PortError error = call.execute().getLeft();
    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(error.message()).contains(because);
  }

  private void answers(String path, String result) {
    lab.vendor.stubFor(
        post("/admin/" + path)
            .willReturn(json("{ \"success\": true, \"result\": " + result + " }")));
  }

  private LinkedApiAdministration own() {
    return lab.port().extension(LinkedApiOperations.class).get().administration();
  }
}
