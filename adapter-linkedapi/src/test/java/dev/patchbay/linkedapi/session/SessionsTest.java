package dev.patchbay.linkedapi.session;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private static final String MIRA =
      """
      { "id": "4c1f0c9e-0f5b-4a8e-9c31-90f1b2a7d001", "name": "Mira Holt",
        "url": "https://www.linkedin.com/in/mira-holt-42/",
        "avatarUrl": null, "headline": "Operations Lead", "countryCode": "PT",
        "identificationToken": "id_x1y2",
        "status": "reconnection_required", "connectedAt": "2026-05-04T07:15:30.000Z",
        "reconnectionSessionId": "a77d2f10-58f2-4f49-8a53-3a4f1c2b9e90",
        "reconnectionLink":
          "https://app.linkedapi.io/connection/a77d2f10-58f2-4f49-8a53-3a4f1c2b9e90" }""";
  private static final String TOMAS =
      """
      { "id": "77d2", "name": "Tomas Vire", "url": "https://www.linkedin.com/in/tomas-vire",
        "identificationToken": "id_tomas", "status": "active" }""";
  private static final String LENA =
      """
      { "id": "88e3", "name": "Lena Orvik", "url": "https://www.linkedin.com/in/lena-orvik",
        "identificationToken": "id_lena99", "status": "frozen" }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void the_documented_account_becomes_a_session() {
    accounts(MIRA);

    Answer<Page<Session>> answer = right(open(Map.of()).sessions().list().execute());

    Session mira = answer.value().rows().get(0);
    assertThat(mira.ref()).isEqualTo(Lab.MIRA);
    assertThat(mira.displayName()).contains("Mira Holt");
    assertThat(mira.owner()).contains(ProfileRef.of("https://www.linkedin.com/in/mira-holt-42"));
    assertThat(mira.state()).isEqualTo(SessionState.REAUTH_REQUIRED);
    assertThat(mira.observations().get(0).vendorCode()).contains("reconnection_required");
    assertThat(mira.createdAt()).contains(Instant.parse("2026-05-04T07:15:30Z"));
    assertThat(mira.headline()).contains("Operations Lead");
    assertThat(mira.countryCode()).contains("PT");
    ReconnectHint.OpenLink link = (ReconnectHint.OpenLink) mira.reconnect().get();
    assertThat(link.url())
        .isEqualTo("https://app.linkedapi.io/connection/a77d2f10-58f2-4f49-8a53-3a4f1c2b9e90");
    assertThat(link.handle().get().id()).isEqualTo("a77d2f10-58f2-4f49-8a53-3a4f1c2b9e90");
    assertThat(answer.toString()).doesNotContain("id_x1y2");
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/admin/accounts.getAll"))
            .withHeader("linked-api-token", equalTo("linked_main"))
            .withHeader("identification-token", absent())
            .withRequestBody(absent()));
  }

  @Test
  void states_follow_from_what_the_vendor_says() {
    accounts(MIRA, TOMAS, LENA, TOMAS.replace("77d2", "99f4").replace("active", "dreaming"));

    assertThat(right(open(Map.of()).sessions().list().execute()).value().rows())
        .extracting(Session::state)
        .containsExactly(
            SessionState.REAUTH_REQUIRED,
            SessionState.ACTIVE,
            SessionState.SUSPENDED,
            SessionState.UNKNOWN);
  }

  @Test
  void the_list_is_kept_for_a_minute_because_asking_opens_sessions() {
    accounts(TOMAS);
    Patchbay port = open(Map.of());

    right(port.sessions().list().execute());
    lab.time.pass(Duration.ofSeconds(59));
    Answer<Page<Session>> kept = right(port.sessions().list().execute());
    asked(1);
    assertThat(kept.freshness().source()).isEqualTo(Freshness.Source.CACHED);
    assertThat(kept.freshness().asOf()).contains(Lab.START);

    lab.time.pass(Duration.ofSeconds(1));
    assertThat(right(port.sessions().list().execute()).freshness()).isEqualTo(Freshness.LIVE);
    asked(2);
  }

  @Test
  void a_lost_login_lets_the_list_age_faster_but_not_be_asked_for_at_every_call() {
    accounts(TOMAS);
    lab.vendor.stubFor(
        post("/workflows").willReturn(json(400, Lab.error("linkedinAccountSignedOut"))));
    Patchbay port = open(Map.of());
    right(port.sessions().list().execute());

    assertThat(sync(port)).isInstanceOf(FixAccount.SessionExpired.class);
    assertThat(sync(port)).isInstanceOf(FixAccount.SessionExpired.class);
    right(port.sessions().list().execute());
    asked(1);

    accounts(TOMAS.replace("active", "reconnection_required"));
    lab.time.pass(Duration.ofSeconds(10));
    assertThat(right(port.sessions().list().execute()).value().rows().get(0).state())
        .isEqualTo(SessionState.REAUTH_REQUIRED);
    asked(2);
  }

  private static PortError sync(Patchbay port) {
    return left(
        port.messaging().synchronise().on(new SessionRef(LinkedApi.VENDOR, "77d2")).execute());
  }

  @Test
  void a_token_that_was_replaced_is_learnt_anew() {
    accounts(TOMAS);
    Patchbay port = open(Map.of());
    right(port.sessions().list().execute());
    lab.vendor.stubFor(
        post("/workflows")
            .withHeader("identification-token", equalTo("id_tomas"))
            .willReturn(json(400, Lab.error("invalidIdentificationToken"))));
    assertThat(sync(port).message()).contains("does not accept");

    accounts(TOMAS.replace("id_tomas", "id_renewed"));
    lab.vendor.stubFor(
        post("/workflows")
            .withHeader("identification-token", equalTo("id_renewed"))
            .willReturn(json(Lab.STARTED)));
    lab.looks(Lab.completed("{ \"actionType\": \"st.syncInbox\", \"success\": true }"));
    lab.time.pass(Duration.ofSeconds(10));

    right(port.messaging().synchronise().on(new SessionRef(LinkedApi.VENDOR, "77d2")).execute());
    assertThat(lab.secrets.get("linkedapi/account/77d2/token").get().reveal())
        .isEqualTo("id_renewed");
  }

  @Test
  void a_call_learns_the_token_of_its_account_from_the_list() {
    lab.forgetsMira();
    accounts(MIRA, TOMAS);
    lab.starts();

    left(
        open(Map.of())
            .invitations()
            .send(ProfileRef.of("lena-orvik"))
            .on(new SessionRef(LinkedApi.VENDOR, "77d2"))
            .within(Duration.ofSeconds(1))
            .execute());

    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/workflows"))
            .withHeader("identification-token", equalTo("id_tomas")));
    assertThat(lab.secrets.get("linkedapi/account/77d2/token").get().reveal())
        .isEqualTo("id_tomas");
  }

  @Test
  void the_one_usable_account_is_chosen_and_two_are_ambiguous() {
    accounts(TOMAS, LENA);
    lab.starts();
    assertThat(invite()).isInstanceOf(Resume.StillRunning.class);
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/workflows"))
            .withHeader("identification-token", equalTo("id_tomas")));

    accounts(TOMAS, LENA.replace("frozen", "active"));
    assertThat(invite()).isInstanceOf(FixCall.AmbiguousSession.class);
  }

  @Test
  void an_unknown_account_is_no_session() {
    accounts(TOMAS);

    PortError error =
        left(
            open(Map.of())
                .invitations()
                .send(ProfileRef.of("lena-orvik"))
                .on(new SessionRef(LinkedApi.VENDOR, "nobody"))
                .execute());

    assertThat(error).isInstanceOf(FixAccount.SessionNotFound.class);
    assertThat(error.message())
        .isEqualTo(
            "invitation.send at linkedapi: no such session linkedapi:nobody; list the sessions and"
                + " use one of them");
    lab.starts(0);
  }

  @Test
  void an_account_id_of_another_shape_reaches_neither_store_nor_vendor() {
    PortError error =
        left(
            open(Map.of())
                .invitations()
                .send(ProfileRef.of("lena-orvik"))
                .on(new SessionRef(LinkedApi.VENDOR, "4c1f:0c9e"))
                .execute());

    assertThat(error.message()).contains("session: is no account id of this vendor");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void a_configured_token_narrows_the_list_to_its_account() {
    accounts(MIRA, TOMAS, LENA);

    assertThat(
            right(open(Map.of("identification-token", "id_tomas")).sessions().list().execute())
                .value()
                .rows())
        .extracting(session -> session.ref().id())
        .containsExactly("77d2");
  }

  @Test
  void a_configured_token_of_nobody_is_said_to_be_one() {
    accounts(MIRA, TOMAS);

    PortError error =
        left(open(Map.of("identification-token", "id_other")).sessions().list().execute());

    assertThat(error.message())
        .isEqualTo(
            "session.list at linkedapi: the vendor does not accept the API key:"
                + " identification-token belongs to none of the 2 connected accounts; take it from"
                + " the account's page");
  }

  @Test
  void configured_accounts_need_no_list() {
    lab.starts();

    left(
        open(Map.of("accounts", "77d2=id_told, 88e3=id_lena99"))
            .invitations()
            .send(ProfileRef.of("mira-holt-42"))
            .on(new SessionRef(LinkedApi.VENDOR, "77d2"))
            .within(Duration.ofSeconds(1))
            .execute());

    asked(0);
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/workflows"))
            .withHeader("identification-token", equalTo("id_told")));
  }

  @Test
  void one_session_is_one_of_the_list() {
    accounts(MIRA, TOMAS);
    Patchbay port = open(Map.of());

    assertThat(
            right(port.sessions().get(new SessionRef(LinkedApi.VENDOR, "77d2")).execute())
                .value()
                .displayName())
        .contains("Tomas Vire");
    assertThat(left(port.sessions().get(new SessionRef(LinkedApi.VENDOR, "nobody")).execute()))
        .isInstanceOf(FixAccount.SessionNotFound.class);
    asked(1);
  }

  private PortError invite() {
    return left(
        open(Map.of())
            .invitations()
            .send(ProfileRef.of("mira-holt-42"))
            .within(Duration.ofSeconds(1))
            .execute());
  }

  private void accounts(String... accounts) {
    lab.vendor.stubFor(
        post("/admin/accounts.getAll")
            .willReturn(
                json(
                    """
                    { "success": true, "result": { "accounts": [ %s ],
                      "pendingConnectionSessions": [
                        { "sessionId": "0b1de6c2-6a0b-4d51-8e0e-2f7f6f1a4c22",
                          "status": "pending" } ] } }"""
                        .formatted(String.join(", ", accounts)))));
  }

  private Patchbay open(Map<String, String> configuration) {
    return lab.port(CallOptions.DEFAULT, configuration);
  }

  private void asked(int times) {
    lab.vendor.verify(times, postRequestedFor(urlEqualTo("/admin/accounts.getAll")));
  }
}
