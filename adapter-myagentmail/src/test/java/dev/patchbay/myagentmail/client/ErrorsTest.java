package dev.patchbay.myagentmail.client;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.error;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.search.PostQuery;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.read.WireJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
  /** The dossier's section 17.2. */
  private static final Map<String, Class<? extends PortError>> CODES =
      Map.of(
          "RATE_LIMITED", Wait.VendorRateLimited.class,
          "AUTH_LOCKOUT", FixContract.LockedOut.class,
          "LINKEDIN_RATE_LIMITED", Wait.AccountRateLimited.class,
          "NO_SESSION_AVAILABLE", FixAccount.NoSessionAvailable.class,
          "SESSION_NOT_FOUND", FixAccount.SessionNotFound.class,
          "TOO_MANY_SESSIONS", FixContract.PlanRequired.class,
          "SESSION_LIMIT_REACHED", FixContract.PlanRequired.class,
          "LINKEDIN_NOT_SUBSCRIBED", FixContract.PlanRequired.class,
          "WEBHOOK_LIMIT_REACHED", FixContract.PlanRequired.class);

  private static final ProfileRef RUBEN = ProfileRef.of("ruben-sato-demo");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void the_table_has_every_documented_code_and_no_other() {
    ErrorTable table = MyAgentMailErrors.table(WireJson.moshi());

    assertThat(table.codes()).containsExactlyInAnyOrderElementsOf(CODES.keySet());
  }

  static Stream<String> codes() {
    return CODES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_code_means_the_same_wherever_it_stands(String code) {
    for (String body :
        List.of(
            "{ \"error\": \"As the vendor says.\", \"code\": \"%s\" }",
            "{ \"error\": \"As the vendor says.\", \"errorCode\": \"%s\" }",
            "{ \"error\": \"%s: as the vendor says\" }")) {
      assertThat(searching(json(429, body.formatted(code))))
          .as(body)
          .isInstanceOf(CODES.get(code))
          .extracting(error -> error.origin().vendorCode().get())
          .isEqualTo(code);
      lab.time.pass(LockOut.LASTS);
    }
    assertThat(
            searching(
                json("{ \"ok\": false, \"error\": \"no\", \"code\": \"%s\" }".formatted(code))))
        .isInstanceOf(CODES.get(code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_code_promises_that_nothing_was_done_even_where_the_status_says_nothing(String code) {
    assertThat(sending(error(500, code))).isInstanceOf(CODES.get(code));
  }

  @Test
  void other_capitals_in_the_words_are_linkedins() {
    assertThat(searching(json(400, "{ \"error\": \"CANT_RESEND_YET from LinkedIn\" }")))
        .isInstanceOf(Fact.Refused.class)
        .extracting(PortError::message)
        .isEqualTo("search.posts at myagentmail (400): refused: CANT_RESEND_YET from LinkedIn");
  }

  @Test
  void a_code_that_nobody_documented_is_reported() {
    assertThat(searching(error(400, "BRAND_NEW"))).isInstanceOf(Report.UnmappedVendorError.class);
  }

  @Test
  void the_vendors_rate_tells_how_long_and_which_bucket_by_headers_or_by_the_body() {
    Wait.VendorRateLimited headers =
        (Wait.VendorRateLimited)
            searching(
                error(429, "RATE_LIMITED")
                    .withHeader("Retry-After", "30")
                    .withHeader("X-RateLimit-Bucket", "llm"));
    assertThat(headers.bucket()).contains("llm");
    assertThat(headers.until()).contains(Lab.START.plusSeconds(30));

    Wait.VendorRateLimited body =
        (Wait.VendorRateLimited)
            searching(
                json(
                    429,
                    """
                    { "error": "slow down", "code": "RATE_LIMITED", "retryAfterSec": 12,
                      "bucket": "llm" }"""));
    assertThat(body.bucket()).contains("llm");
    assertThat(body.until()).contains(Lab.START.plusSeconds(12));
  }

  @Test
  void three_429s_are_three_errors() {
    String words = "{ \"error\": \"too many\" }";

    assertThat(sending(json(429, words).withHeader("X-RateLimit-Bucket", "default")))
        .isInstanceOf(Wait.VendorRateLimited.class);
    assertThat(sending(json(429, words))).isInstanceOf(Wait.QuotaSpent.class);
    assertThat(sending(json(429, "slow down"))).isInstanceOf(Wait.VendorRateLimited.class);
    lab.post("connections", json(429, words));
    assertThat(left(lab.nadia().invitations().send(RUBEN).execute()))
        .isInstanceOf(Wait.QuotaSpent.class);
    assertThat(searching(json(429, words))).isInstanceOf(Wait.VendorRateLimited.class);
    assertThat(sending(error(429, "AUTH_LOCKOUT"))).isInstanceOf(FixContract.LockedOut.class);
  }

  @Test
  void a_lock_out_stops_every_call_until_it_is_over() {
    lab.post("search/content", error(429, "AUTH_LOCKOUT"));
    lab.get("sessions", json("{ \"sessions\": [] }"));
    lab.get("sessions/utilization", json("{ \"ok\": true, \"sessions\": [] }"));
    var port = lab.port();

    PortError first = left(port.search().posts(words()).execute());
    assertThat(first.message())
        .endsWith(
            "locked out by the vendor until 2026-08-20T12:15:00Z, and nothing is sent before; it"
                + " saw too many wrong keys, so put the API key right");
    lab.time.pass(Duration.ofMinutes(14));
    assertThat(left(port.sessions().list().execute()))
        .isInstanceOfSatisfying(
            FixContract.LockedOut.class,
            locked -> assertThat(locked.until()).contains(Lab.START.plus(Duration.ofMinutes(15))));
    assertThat(left(port.search().posts(words()).execute()))
        .isInstanceOf(FixContract.LockedOut.class);
    lab.saw(1);

    lab.time.pass(Duration.ofMinutes(1));
    assertThat(right(port.sessions().list().execute()).value().rows()).isEmpty();
    lab.saw(3);
  }

  @Test
  void a_lock_out_stops_every_other_adapter_with_that_key_and_none_with_another() {
    lab.post("search/content", error(429, "AUTH_LOCKOUT"));
    Patchbay other = lab.port();
    left(lab.port().search().posts(words()).execute());

    assertThat(left(other.search().posts(words()).execute()))
        .isInstanceOf(FixContract.LockedOut.class);
    assertThat(left(lab.port().search().posts(words()).execute()))
        .as("one that is opened meanwhile")
        .isInstanceOfSatisfying(
            FixContract.LockedOut.class,
            locked -> assertThat(locked.until()).contains(Lab.START.plus(LockOut.LASTS)));
    lab.saw(1);

    Patchbay corrected = lab.port(CallOptions.DEFAULT, Map.of("api-key", Lab.KEY + "2"));
    left(corrected.search().posts(words()).execute());
    lab.saw(2);

    lab.time.pass(LockOut.LASTS);
    left(other.search().posts(words()).execute());
    lab.saw(3);
  }

  @Test
  void a_lock_out_is_forgotten_with_the_resources_alone() {
    LockOuts known = new LockOuts();
    known.note("one", Lab.START.plusSeconds(60));
    known.note("one", Lab.START.plusSeconds(30));

    assertThat(known.end("one", Lab.START.plusSeconds(59))).contains(Lab.START.plusSeconds(60));
    assertThat(known.end("two", Lab.START)).isEmpty();
    assertThat(known.end("one", Lab.START.plusSeconds(60))).isEmpty();
    assertThat(known.end("one", Lab.START)).as("it was dropped").isEmpty();
    assertThat(LockOut.of(lab.resources, "https://vendor.example", Lab.KEY).toString())
        .doesNotContain(Lab.KEY);
  }

  @Test
  void a_lock_out_within_a_success_stops_calls_too() {
    lab.post("search/content", json("{ \"ok\": false, \"code\": \"AUTH_LOCKOUT\" }"));
    lab.post("sessions", json("{ \"ok\": false, \"code\": \"AUTH_LOCKOUT\" }"));
    left(lab.port().search().posts(words()).execute());
    left(lab.port().search().posts(words()).execute());
    lab.saw(1);

    lab.time.pass(LockOut.LASTS);
    ConnectWithCredentials login =
        ConnectWithCredentials.builder("nadia@example.org", Secret.of("a password")).build();
    left(lab.port().sessions().connect(login).execute());
    left(lab.port().search().posts(words()).execute());
    lab.saw(2);
  }

  @Test
  void a_wait_and_a_bucket_within_a_success_are_told() {
    assertThat(
            searching(
                json(
                    """
                    { "ok": false, "error": "slow down", "code": "RATE_LIMITED",
                      "retryAfterSec": 12, "bucket": "llm" }""")))
        .isInstanceOfSatisfying(
            Wait.VendorRateLimited.class,
            limited -> {
              assertThat(limited.bucket()).contains("llm");
              assertThat(limited.until()).contains(Lab.START.plusSeconds(12));
            });
  }

  @Test
  void the_vendors_own_end_of_a_lock_out_counts() {
    lab.post("search/content", error(429, "AUTH_LOCKOUT").withHeader("Retry-After", "60"));
    var port = lab.port();
    left(port.search().posts(words()).execute());

    lab.time.pass(Duration.ofSeconds(60));
    lab.post("search/content", json("{ \"posts\": [] }"));

    right(port.search().posts(words()).execute());
  }

  @ParameterizedTest
  @CsvSource({
    "401, BadCredentials",
    "402, PlanRequired",
    "403, NotAllowed",
    "404, NotFound",
    "500, VendorUnavailable",
    "502, VendorUnavailable",
    "503, VendorUnavailable"
  })
  void a_status_without_a_code_means_what_it_says(int status, String kind) {
    assertThat(searching(json(status, "{ \"error\": \"words\" }")).getClass().getSimpleName())
        .isEqualTo(kind);
  }

  @Test
  void a_401_is_not_sent_again() {
    searching(json(401, "{ \"error\": \"invalid key\" }"));
    lab.saw(1);
  }

  @Test
  void words_that_are_no_json_are_told_and_pages_are_not() {
    assertThat(searching(json(400, "Bad query")).message()).endsWith("refused: Bad query");
    assertThat(searching(json(500, "oops"))).isInstanceOf(Report.UnexpectedResponse.class);
    assertThat(searching(json(502, "<html>gateway</html>")))
        .isInstanceOf(Resume.VendorUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void a_write_that_broke_at_the_vendor_has_an_unknown_outcome(int status) {
    assertThat(sending(json(status, "{ \"error\": \"words\" }")))
        .isInstanceOf(Check.OutcomeUnknown.class);
  }

  @Test
  void the_session_that_is_not_known_is_the_one_that_was_named() {
    lab.post("search/content", error(404, "SESSION_NOT_FOUND"));

    assertThat(left(lab.nadia().search().posts(words()).execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));
    assertThat(left(lab.port().search().posts(words()).execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class, missing -> assertThat(missing.session()).isEmpty());
  }

  @Test
  void the_key_is_in_no_message() {
    PortError error =
        searching(json(400, "{ \"error\": \"key " + Lab.KEY + " may not do that\" }"));

    assertThat(error.toString()).doesNotContain(Lab.KEY);
    assertThat(error.message()).contains("***");
  }

  private PortError searching(ResponseDefinitionBuilder answer) {
    lab.post("search/content", answer);
    return left(lab.port().search().posts(words()).execute());
  }

  private PortError sending(ResponseDefinitionBuilder answer) {
    lab.post("messages", answer);
    return left(lab.nadia().messaging().send(ProfileRef.of("ruben-sato-demo"), "Hello").execute());
  }

  private static PostQuery words() {
    return PostQuery.builder().keywords("outbound burnout").build();
  }
}
