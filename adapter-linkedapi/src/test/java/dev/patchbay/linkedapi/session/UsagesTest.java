package dev.patchbay.linkedapi.session;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.patchbay.linkedapi.Lab.error;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.Usage;
import dev.patchbay.session.UsageReport;
import dev.patchbay.value.UsageAction;
import dev.patchbay.value.UsagePeriod;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an account used of its limits, and what the key is worth. */
class UsagesTest {
  private static final Instant FROM = Instant.parse("2026-08-01T00:00:00Z");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void limits_come_in_their_own_periods() {
    lab.vendor.stubFor(
        post("/admin/limits.getUsage")
            .willReturn(
                json(
                    """
                    { "success": true, "result": { "usage": [
                      { "category": "stMessages", "period": "daily", "maxValue": 50,
                        "isEnabled": true, "currentUsage": 12 },
                      { "category": "stConnectionRequests", "period": "weekly", "maxValue": 100,
                        "isEnabled": false, "currentValue": 3 },
                      { "category": "stHandshakes", "period": "monthly", "maxValue": 7,
                        "isEnabled": true, "currentUsage": 0 } ] } }""")));

    Answer<UsageReport> answer = right(lab.port().sessions().usage(GetUsage.current()).execute());

    assertThat(answer.value().usages())
        .extracting(Usage::action, row -> row.period().get(), row -> row.used().get())
        .containsExactly(
            tuple(UsageAction.MESSAGE, UsagePeriod.DAY, 12),
            tuple(UsageAction.INVITATION, UsagePeriod.WEEK, 3),
            tuple(UsageAction.UNKNOWN, UsagePeriod.MONTH, 0));
    assertThat(answer.value().usages().get(0).limit()).contains(50);
    assertThat(answer.value().usages().get(0).vendorAction()).contains("stMessages");
    assertThat(answer.value().usages().get(1).limit().isEmpty()).isTrue();
    assertThat(answer.notes().unrecognised())
        .extracting(unknown -> unknown.raw())
        .containsExactly("stHandshakes");
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/limits.getUsage"))
            .withHeader("identification-token", absent())
            .withRequestBody(equalToJson("{ \"accountId\": \"" + Lab.ACCOUNT + "\" }")));
  }

  @Test
  void between_two_times_executed_actions_are_counted() {
    lab.vendor.stubFor(
        get(urlPathEqualTo("/stats/actions"))
            .willReturn(
                json(
                    """
                    { "success": true, "result": [
                      { "actionType": "st.openPersonPage", "success": true,
                        "time": "2026-08-02T10:00:00Z" },
                      { "actionType": "st.sendMessage", "success": false,
                        "time": "2026-08-03T10:04:30Z" },
                      { "actionType": "st.sendMessage", "success": true,
                        "time": "2026-08-03T10:05:30Z" },
                      { "actionType": "st.syncInbox", "success": true,
                        "time": "2026-08-04T10:05:30Z" } ] }""")));

    Answer<UsageReport> answer =
        right(
            lab.port()
                .sessions()
                .usage(GetUsage.between(FROM, Instant.parse("2026-08-20T00:00:00Z")))
                .execute());

    assertThat(answer.value().usages())
        .extracting(Usage::action, row -> row.vendorAction().get(), row -> row.used().get())
        .containsExactly(
            tuple(UsageAction.PROFILE_VIEW, "st.openPersonPage", 1),
            tuple(UsageAction.MESSAGE, "st.sendMessage", 2),
            tuple(UsageAction.UNKNOWN, "st.syncInbox", 1));
    lab.vendor.verify(
        1,
        getRequestedFor(urlPathEqualTo("/stats/actions"))
            .withHeader("identification-token", equalTo("id_x1y2"))
            .withQueryParam("start", equalTo("2026-08-01T00:00:00Z"))
            .withQueryParam("end", equalTo("2026-08-20T00:00:00Z")));
  }

  @Test
  void a_time_without_an_end_ends_now() {
    lab.vendor.stubFor(
        get(urlPathEqualTo("/stats/actions"))
            .willReturn(json("{ \"success\": true, \"result\": [] }")));

    right(lab.port().sessions().usage(new GetUsage(Option.some(FROM), Option.none())).execute());

    lab.vendor.verify(
        getRequestedFor(urlPathEqualTo("/stats/actions"))
            .withQueryParam("end", equalTo("2026-08-20T12:00:00Z")));
  }

  @Test
  void spans_the_vendor_does_not_take_reach_no_wire() {
    assertThat(usage(GetUsage.between(FROM, Instant.parse("2026-09-01T00:00:00Z"))))
        .contains("session.usage.from: is more than 30 days before the end");
    assertThat(usage(GetUsage.between(FROM, FROM))).contains("is not before the end");
    assertThat(usage(new GetUsage(Option.none(), Option.some(FROM))))
        .contains("session.usage.from: is missing");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void limits_of_an_account_that_is_gone_are_those_of_no_session() {
    lab.vendor.stubFor(
        post("/admin/limits.getUsage").willReturn(json(401, error("accountNotFound"))));

    assertThat(left(lab.port().sessions().usage(GetUsage.current()).execute()))
        .isEqualTo(
            new FixAccount.SessionNotFound(
                left(lab.port().sessions().usage(GetUsage.current()).execute()).origin(),
                Option.some(Lab.MIRA)));
  }

  @Test
  void a_key_is_probed_by_the_plan_it_is_for() {
    lab.vendor.stubFor(
        post("/admin/subscription.getStatus")
            .willReturn(
                json(
                    """
                    { "success": true, "result": { "status": "trialing",
                      "eligibleForTrial": false, "cancelAtPeriodEnd": false } }""")));

    KeyProbe probe =
        right(lab.port(CallOptions.DEFAULT, Map.of()).sessions().probeKey().execute()).value();

    assertThat(probe.subscription()).contains("trialing");
    assertThat(probe.owner().isEmpty()).isTrue();
  }

  @Test
  void a_key_without_a_plan_is_accepted_and_a_wrong_one_is_not() {
    lab.vendor.stubFor(
        post("/admin/subscription.getStatus")
            .willReturn(json("{ \"success\": true, \"result\": { \"eligibleForTrial\": true } }")));
    assertThat(
            right(lab.port(CallOptions.DEFAULT, Map.of()).sessions().probeKey().execute()).value())
        .isEqualTo(KeyProbe.ACCEPTED);

    lab.vendor.stubFor(
        post("/admin/subscription.getStatus")
            .willReturn(json(401, error("invalidLinkedApiToken"))));
    assertThat(left(lab.port(CallOptions.DEFAULT, Map.of()).sessions().probeKey().execute()))
        .isInstanceOf(FixContract.BadCredentials.class);
  }

  private String usage(GetUsage request) {
    return left(lab.port().sessions().usage(request).execute()).message();
  }
}
