package dev.patchbay.linkedapi.session;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.error;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.DisconnectConfirmation;
import dev.patchbay.session.LinkProgress;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins on the vendor's page, from the link to the account, and the end of an account. */
class LoginsTest {
  private static final String LOGIN = "0b1de6c2-6a0b-4d51-8e0e-2f7f6f1a4c22";
  private static final String LINK = "https://app.linkedapi.io/connection/" + LOGIN;
  private static final SessionRef TOMAS = new SessionRef(LinkedApi.VENDOR, "77d2");
  private static final String OLD =
      """
      { "id": "4c1f0c9e-0f5b-4a8e-9c31-90f1b2a7d001", "name": "Mira Holt",
        "identificationToken": "id_x1y2", "status": "active",
        "connectedAt": "2026-05-04T07:15:30.000Z" }""";
  private static final String NEW =
      """
      { "id": "77d2", "name": "Tomas Vire", "identificationToken": "id_tomas",
        "status": "active", "connectedAt": "2026-08-20T12:01:10.000Z" }""";

  private final Lab lab = new Lab();
  private final Patchbay port = lab.port(CallOptions.DEFAULT, Map.of());

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_link_is_opened_for_the_owner() {
    LinkProgress.LinkOpened opened = opened();

    assertThat(opened.url()).isEqualTo(LINK);
    assertThat(opened.handle().get().id()).startsWith(LOGIN);
    assertThat(opened.toString()).doesNotContain(LINK);
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/accounts.createConnectionSession"))
            .withHeader("identification-token", absent())
            .withRequestBody(absent()));
  }

  @Test
  void nothing_about_a_link_can_be_chosen() {
    assertThat(
            left(port.sessions().connect(ConnectByLink.builder().name("Tomas").build()).execute())
                .message())
        .contains("session.connectByLink.name is not supported: vendor cannot; do without it");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void the_account_that_was_connected_since_is_the_new_session() {
    LinkProgress.LinkOpened opened = opened();
    statuses("pending", "streaming", "success");
    accounts(OLD, NEW);

    LinkProgress linked = right(port.sessions().await(opened.handle().get()).execute()).value();

    assertThat(linked).isEqualTo(LinkProgress.linked(TOMAS));
    assertThat(lab.time.pauses()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
    assertThat(lab.secrets.get("linkedapi/account/77d2/token")).contains(Secret.of("id_tomas"));
    lab.vendor.verify(
        3,
        postRequestedFor(urlEqualTo("/admin/accounts.getConnectionSession"))
            .withRequestBody(equalToJson("{ \"sessionId\": \"" + LOGIN + "\" }")));
  }

  @Test
  void waiting_for_a_login_goes_on_over_a_look_that_fails() {
    LinkProgress.LinkOpened opened = opened();
    statuses("pending", "pending", "success");
    lab.vendor.stubFor(
        post("/admin/accounts.getConnectionSession")
            .inScenario("login")
            .whenScenarioStateIs(state(1))
            .willSetStateTo(state(2))
            .willReturn(json(503, "{}")));
    accounts(OLD, NEW);

    assertThat(right(port.sessions().await(opened.handle().get()).execute()).value())
        .isEqualTo(LinkProgress.linked(TOMAS));
    assertThat(lab.time.pauses()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(15));
  }

  @Test
  void a_list_of_before_the_login_is_not_believed_after_it() {
    accounts(OLD);
    right(port.sessions().list().execute());
    LinkProgress.LinkOpened opened = opened();
    statuses("success");
    accounts(OLD, NEW);

    assertThat(right(port.sessions().await(opened.handle().get()).execute()).value())
        .isEqualTo(LinkProgress.linked(TOMAS));
  }

  @Test
  void of_two_accounts_connected_at_once_none_is_guessed() {
    LinkProgress.LinkOpened opened = opened();
    statuses("success");
    accounts(OLD, NEW, NEW.replace("77d2", "88e3"));

    PortError error = left(port.sessions().await(opened.handle().get()).execute());

    assertThat(error).isInstanceOf(FixCall.AmbiguousSession.class);
    assertThat(error.message()).contains("linkedapi:77d2").contains("linkedapi:88e3");
  }

  @Test
  void an_account_that_the_configuration_leaves_out_is_not_found_after_its_login() {
    Patchbay narrow = lab.port(CallOptions.DEFAULT, Map.of("accounts", "77d2=id_tomas"));
    LinkProgress.LinkOpened opened = opened();
    statuses("success");
    accounts(OLD, NEW.replace("77d2", "88e3"));

    assertThat(left(narrow.sessions().await(opened.handle().get()).execute()).message())
        .contains("add the account to the configuration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired", "error", "cancelled"})
  void a_login_that_is_over_failed(String status) {
    statuses(status);

    LinkProgress.Failed failed =
        (LinkProgress.Failed) right(port.sessions().await(handle(LOGIN)).execute()).value();

    assertThat(failed.vendorCode()).contains(status);
    assertThat(failed.reason()).contains("make another link");
  }

  @Test
  void a_status_nobody_documented_is_unexpected() {
    statuses("dreaming");

    PortError error = left(port.sessions().await(handle(LOGIN)).execute());

    assertThat(error).isInstanceOf(Report.UnexpectedResponse.class);
    assertThat(error.message()).contains("the login is dreaming");
  }

  @Test
  void a_login_that_takes_long_can_be_awaited_again_or_called_off() {
    statuses("serving");
    Resume.StillRunning running =
        (Resume.StillRunning)
            left(port.sessions().await(handle(LOGIN)).within(Duration.ofMinutes(3)).execute());
    assertThat(running.place()).contains("serving");
    assertThat(running.lookAgainAfter()).isEqualTo(Duration.ofSeconds(15));

    lab.vendor.stubFor(
        post("/admin/accounts.cancelConnectionSession").willReturn(json("{ \"success\": true }")));
    assertThat(right(port.cancel(running.token()).execute()).value().cancelled()).isTrue();
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/accounts.cancelConnectionSession"))
            .withRequestBody(equalToJson("{ \"sessionId\": \"" + LOGIN + "\" }")));
  }

  @Test
  void a_login_the_vendor_does_not_know_is_not_found() {
    lab.vendor.stubFor(
        post("/admin/accounts.getConnectionSession")
            .willReturn(json(404, error("sessionNotFound"))));

    assertThat(left(port.sessions().await(handle(LOGIN)).execute()))
        .isInstanceOf(Fact.NotFound.class);
  }

  @Test
  void a_handle_of_something_else_reaches_no_wire() {
    assertThat(
            left(port.sessions()
                    .await(VendorRef.of(LinkedApi.VENDOR, "thread", "2-NzA0"))
                    .execute())
                .message())
        .contains("session.awaitChallenge.handle: is no login of this vendor");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void a_reconnection_keeps_the_account() {
    lab.vendor.stubFor(
        post("/admin/accounts.createReconnectionSession")
            .willReturn(
                json(
                    """
                    { "success": true, "result": { "reconnectionSessionId": "a77d2f10-58f2",
                      "reconnectionLink": "https://app.linkedapi.io/connection/a77d2f10-58f2" } }""")));
    LinkProgress.LinkOpened opened =
        (LinkProgress.LinkOpened)
            right(port.sessions().reconnect(Lab.MIRA, ConnectByLink.builder().build()).execute())
                .value();
    assertThat(opened.url()).isEqualTo("https://app.linkedapi.io/connection/a77d2f10-58f2");
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/accounts.createReconnectionSession"))
            .withRequestBody(equalToJson("{ \"accountId\": \"" + Lab.ACCOUNT + "\" }")));

    statuses("success");
    LinkProgress.Linked linked =
        (LinkProgress.Linked) right(port.sessions().await(opened.handle().get()).execute()).value();
    assertThat(linked.session()).isEqualTo(Lab.MIRA);
    assertThat(linked.previous()).contains(Lab.MIRA);
    assertThat(linked.idChanged()).isFalse();
  }

  @Test
  void reconnecting_is_done_on_the_page_alone() {
    assertThat(
            left(port.sessions()
                    .reconnect(
                        Lab.MIRA,
                        ConnectWithCredentials.builder("mira@example.org", Secret.of("pw")).build())
                    .execute())
                .message())
        .matches(
            ".*session\\.reconnect\\.method\\.\\w+ is not supported: vendor cannot; do without it");
  }

  @Test
  void a_lost_answer_to_connecting_is_checked_with_the_logins_under_way() {
    lab.vendor.stubFor(
        post("/admin/accounts.createConnectionSession")
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThat(left(connect()))
        .isInstanceOf(Check.OutcomeUnknown.class)
        .satisfies(
            error ->
                assertThat(error.message())
                    .contains("check with linkedapi.listConnectionSessions before repeating it"));
  }

  @Test
  void limits_of_connecting_are_said() {
    lab.vendor.stubFor(
        post("/admin/accounts.createConnectionSession")
            .willReturn(json(400, error("noAvailableSeats"))));
    assertThat(left(connect())).isInstanceOf(FixContract.PlanRequired.class);

    lab.vendor.stubFor(
        post("/admin/accounts.createConnectionSession")
            .willReturn(json(400, error("dailyConnectionAttemptsExceeded"))));
    assertThat(left(connect())).isInstanceOf(Wait.QuotaSpent.class);

    lab.vendor.stubFor(
        post("/admin/accounts.createConnectionSession")
            .willReturn(json(429, error("tooManyRequests"))));
    assertThat(left(connect())).isInstanceOf(Wait.VendorRateLimited.class);
  }

  @Test
  void a_lost_connect_is_unknown_and_not_repeated() {
    lab.vendor.stubFor(
        post("/admin/accounts.createConnectionSession")
            .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

    assertThat(left(connect())).isInstanceOf(Check.OutcomeUnknown.class);
    lab.vendor.verify(1, postRequestedFor(urlEqualTo("/admin/accounts.createConnectionSession")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ \"success\": true }", "{ \"success\": true, \"result\": {} }"})
  void a_connect_without_a_link_is_unknown(String answer) {
    lab.vendor.stubFor(post("/admin/accounts.createConnectionSession").willReturn(json(answer)));

    assertThat(left(connect())).isInstanceOf(Check.OutcomeUnknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ \"success\": true, \"result\": {} }", "{ \"success\": true }"})
  void a_disconnected_account_is_forgotten(String answer) {
    lab.vendor.stubFor(post("/admin/accounts.disconnect").willReturn(json(answer)));

    assertThat(right(disconnect(port, Lab.MIRA)).value()).isEqualTo(Done.INSTANCE);

    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/accounts.disconnect"))
            .withRequestBody(equalToJson("{ \"accountId\": \"" + Lab.ACCOUNT + "\" }")));
    assertThat(lab.secrets.get("linkedapi/account/" + Lab.ACCOUNT + "/token").isEmpty()).isTrue();
  }

  @Test
  void an_account_that_is_gone_cannot_be_disconnected() {
    lab.vendor.stubFor(
        post("/admin/accounts.disconnect").willReturn(json(401, error("accountNotFound"))));

    PortError error = left(disconnect(port, Lab.MIRA));

    assertThat(error).isInstanceOf(FixAccount.SessionNotFound.class);
    assertThat(error.message()).contains("no such session linkedapi:" + Lab.ACCOUNT);
  }

  @Test
  void an_adapter_never_touches_accounts_that_it_was_not_configured_for() {
    Patchbay others = lab.port(CallOptions.DEFAULT, Map.of("accounts", "77d2=id_tomas"));
    Patchbay tomas = lab.port(CallOptions.DEFAULT, Map.of("identification-token", "id_tomas"));
    accounts(OLD, NEW);

    assertThat(left(disconnect(others, Lab.MIRA))).isInstanceOf(FixAccount.SessionNotFound.class);
    assertThat(left(disconnect(tomas, Lab.MIRA))).isInstanceOf(FixAccount.SessionNotFound.class);
    assertThat(left(others.messaging().synchronise().on(Lab.MIRA).execute()))
        .isInstanceOf(FixAccount.SessionNotFound.class);
    assertThat(left(tomas.messaging().synchronise().on(Lab.MIRA).execute()))
        .isInstanceOf(FixAccount.SessionNotFound.class);

    lab.starts(0);
    lab.vendor.verify(0, postRequestedFor(urlEqualTo("/admin/accounts.disconnect")));
  }

  private static Either<PortError, Answer<Done>> disconnect(Patchbay port, SessionRef session) {
    return port.sessions().disconnect(DisconnectConfirmation.irreversible(session)).execute();
  }

  private Either<PortError, Answer<LinkProgress>> connect() {
    return port.sessions().connect(ConnectByLink.builder().build()).execute();
  }

  private LinkProgress.LinkOpened opened() {
    lab.vendor.stubFor(
        post("/admin/accounts.createConnectionSession")
            .willReturn(
                json(
                    """
                    { "success": true,
                      "result": { "sessionId": "%s", "connectionLink": "%s" } }"""
                        .formatted(LOGIN, LINK))));
    return (LinkProgress.LinkOpened) right(connect()).value();
  }

  private static VendorRef handle(String id) {
    return VendorRef.of(LinkedApi.VENDOR, "connectionSession", id);
  }

  private void statuses(String... statuses) {
    lab.vendor.resetScenarios();
    for (int index = 0; index < statuses.length; index++) {
      lab.vendor.stubFor(
          post("/admin/accounts.getConnectionSession")
              .inScenario("login")
              .whenScenarioStateIs(state(index))
              .willSetStateTo(state(Math.min(index + 1, statuses.length - 1)))
              .willReturn(
                  json(
                      """
                      { "success": true, "result": { "session": {
                        "sessionId": "%s", "status": "%s", "type": "connect" } } }"""
                          .formatted(LOGIN, statuses[index]))));
    }
  }

  private static String state(int looks) {
    return looks == 0 ? Scenario.STARTED : "look " + looks;
  }

  private void accounts(String... accounts) {
    lab.vendor.stubFor(
        post("/admin/accounts.getAll")
            .willReturn(
                json(
                    "{ \"success\": true, \"result\": { \"accounts\": [ "
                        + String.join(", ", accounts)
                        + " ] } }")));
  }
}
