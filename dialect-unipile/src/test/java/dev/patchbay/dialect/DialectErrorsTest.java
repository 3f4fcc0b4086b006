package dev.patchbay.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Effect;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.Failure;
import dev.patchbay.support.error.Failures;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.redact.Redaction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DialectErrorsTest {
  private static final ErrorTable TABLE = DialectErrors.table(WireJson.moshi());

  /** Status, type, kind on a read, kind on a write. */
  private static final String ROWS =
      """
      400 invalid_parameters InvalidRequest
      400 malformed_request InvalidRequest
      400 content_too_large InvalidRequest
      400 invalid_url InvalidRequest
      400 too_many_characters InvalidRequest
      400 unescaped_characters InvalidRequest
      400 missing_parameters InvalidRequest
      400 limit_too_high InvalidRequest
      400 invalid_request InvalidRequest
      401 missing_credentials BadCredentials
      401 insufficient_privileges BadCredentials
      401 invalid_credentials SessionExpired
      401 expired_credentials SessionExpired
      401 disconnected_account SessionExpired
      401 disconnected_feature SessionExpired
      401 multiple_sessions SessionBusy
      401 wrong_account AccountUnsuitable
      401 expired_link SessionExpired
      401 invalid_credentials_but_valid_account_imap SessionExpired
      401 checkpoint_error SessionExpired
      401 invalid_checkpoint_solution ChallengeRejected
      401 captcha_not_supported ChallengeRequired
      401 invalid_proxy_credentials ProxyFailed
      401 invalid_imap_configuration AccountUnsuitable
      401 invalid_smtp_configuration AccountUnsuitable
      403 insufficient_permissions NotAllowed
      403 feature_not_subscribed PlanRequired
      403 subscription_required PlanRequired
      403 resource_access_restricted NotAllowed
      403 session_mismatch AccountUnsuitable
      403 account_mismatch AccountUnsuitable
      403 unknown_authentication_context SessionExpired
      403 action_required SessionExpired
      403 account_restricted AccountRestricted
      404 resource_not_found NotFound
      404 invalid_resource_identifier NotFound
      407 proxy_auth_error ProxyFailed
      408 request_timeout VendorUnavailable OutcomeUnknown
      409 operation_canceled SessionBusy
      409 already_exists Conflict
      415 unsupported_media_type InvalidRequest
      422 invalid_account AccountUnsuitable
      422 invalid_recipient NotFound
      422 no_connection_with_recipient Conflict
      422 blocked_recipient NotAllowed
      422 user_unreachable NotAllowed
      422 unprocessable_entity Refused
      422 action_already_performed Conflict
      422 invalid_message InvalidRequest
      422 invalid_post InvalidRequest
      422 not_allowed_inmail NotAllowed
      422 cannot_invite_attendee NotAllowed
      422 cant_send_message NotAllowed
      422 unauthorized AccountUnsuitable
      422 realtime_client_not_initialized VendorUnavailable
      422 insufficient_credits QuotaSpent
      422 cannot_resend_yet CoolingDown
      422 cannot_resend_within_24hrs CoolingDown
      422 already_invited_recently Conflict
      422 already_connected Conflict
      422 limit_exceeded AccountRateLimited
      422 limit_too_high InvalidRequest
      422 parent_mail_not_found NotFound
      422 invalid_reply_subject InvalidRequest
      422 invalid_headers InvalidRequest
      422 send_as_denied NotAllowed
      422 invalid_folder InvalidRequest
      422 invalid_thread InvalidRequest
      422 sender_rejected NotAllowed
      422 recipient_rejected NotAllowed
      422 ip_rejected_by_server VendorUnavailable
      422 provider_unreachable VendorUnavailable
      422 account_configuration_error AccountUnsuitable
      425 auth_in_progress SessionBusy
      429 too_many_requests AccountRateLimited
      500 unexpected_error VendorUnavailable OutcomeUnknown
      500 provider_error VendorUnavailable OutcomeUnknown
      500 authentication_intent_error ChallengeRejected
      501 feature_not_implemented UnsupportedOperation
      502 proxy_error ProxyFailed OutcomeUnknown
      503 no_client_session VendorUnavailable
      503 no_channel VendorUnavailable
      503 no_handler VendorUnavailable
      503 network_down VendorUnavailable OutcomeUnknown
      503 service_unavailable VendorUnavailable OutcomeUnknown
      504 request_timeout VendorUnavailable OutcomeUnknown
      """;

  static Stream<List<String>> rows() {
    return ROWS.lines().map(line -> List.of(line.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_type_at_its_status_becomes_its_kind(List<String> row) {
    int status = Integer.parseInt(row.get(0));
    String type = "errors/" + row.get(1);
    String write = row.get(row.size() - 1);

    PortError read = answered(Effect.READ, status, envelope(status, type, "Words."));
    PortError written = answered(Effect.WRITE, status, envelope(status, type, "Words."));

    assertThat(read.kind()).as("read").isEqualTo(row.get(2));
    assertThat(written.kind()).as("write").isEqualTo(write);
    assertThat(read.origin().vendorCode()).isEqualTo(Option.some(type));
    assertThat(read.origin().httpStatus()).isEqualTo(Option.some(status));
    assertThat(read.message())
        .startsWith("invitation.send at unipile-v1 (" + status + " " + type + ")");
  }

  @Test
  void every_row_of_the_table_is_asserted_above() {
    assertThat(TABLE.codes())
        .containsExactlyElementsOf(
            rows().map(row -> "errors/" + row.get(1)).distinct().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "errors/already_invited_recently, ALREADY_PENDING",
    "errors/already_connected, ALREADY_CONNECTED",
    "errors/no_connection_with_recipient, NOT_CONNECTED",
    "errors/action_already_performed, ALREADY_DONE",
    "errors/already_exists, ALREADY_LINKED"
  })
  void conflicts_say_what_stands_in_the_way(String type, Fact.Conflict.State state) {
    PortError error = answered(Effect.WRITE, 422, envelope(422, type, "Words."));

    assertThat(error)
        .isInstanceOfSatisfying(
            Fact.Conflict.class, conflict -> assertThat(conflict.state()).isEqualTo(state));
  }

  @Test
  void cannot_resend_yet_with_words_of_a_limit_is_the_accounts_limit() {
    PortError error =
        answered(
            Effect.WRITE,
            422,
            envelope(422, "errors/cannot_resend_yet", "You reached a temporary provider limit."));

    assertThat(error).isInstanceOf(Wait.AccountRateLimited.class);
  }

  @Test
  void the_message_repeats_title_and_detail() {
    PortError error =
        answered(
            Effect.WRITE, 400, envelope(400, "errors/missing_parameters", "Required property"));

    assertThat(error.message())
        .isEqualTo(
            "invitation.send at unipile-v1 (400 errors/missing_parameters): request:"
                + " A title: Required property");
  }

  @Test
  void a_spent_credit_is_named() {
    PortError error =
        answered(Effect.WRITE, 422, envelope(422, "errors/insufficient_credits", "Words."));

    assertThat(error.message())
        .isEqualTo(
            "invitation.send at unipile-v1 (422 errors/insufficient_credits): InMail credits used"
                + " up; the vendor does not say for how long");
  }

  @Test
  void connection_parameters_of_newer_401_bodies_are_never_shown() {
    String body =
        "{\"title\":\"Unauthorized\",\"type\":\"errors/invalid_imap_configuration\",\"status\":401,"
            + "\"connectionParams\":{\"imap_host\":\"mail.example.org\",\"imap_user\":\"mira\"}}";

    PortError error = answered(Effect.READ, 401, body);

    assertThat(error.toString())
        .contains("Unauthorized")
        .doesNotContain("mail.example.org")
        .doesNotContain("mira");
  }

  @ParameterizedTest
  @CsvSource({
    "401, BadCredentials",
    "413, InvalidRequest",
    "429, VendorRateLimited",
    "500, VendorUnavailable",
    "502, VendorUnavailable",
    "404, UnexpectedResponse"
  })
  void without_the_envelope_the_status_decides(int status, String kind) {
    assertThat(answered(Effect.READ, status, "").kind()).isEqualTo(kind);
    assertThat(answered(Effect.READ, status, "<html>gateway</html>").kind()).isEqualTo(kind);
  }

  @Test
  void an_unlisted_type_is_reported_and_never_guessed_from_its_status() {
    PortError error = answered(Effect.READ, 401, envelope(401, "errors/brand_new", "Words."));

    assertThat(error.kind()).isEqualTo("UnmappedVendorError");
    assertThat(error.message())
        .isEqualTo(
            "invitation.send at unipile-v1 (401 errors/brand_new): the vendor's error is not known"
                + " to this adapter");
  }

  @Test
  void a_time_out_of_a_write_names_the_read_that_settles_it() {
    PortError error =
        answered(Effect.WRITE, 504, envelope(504, "errors/request_timeout", "Words."));

    assertThat(error)
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("invitation.listSent"));
  }

  @Test
  void waits_carry_the_time_the_vendor_told() {
    Instant until = Instant.parse("2026-11-21T10:00:00Z");

    PortError error =
        failures(Effect.READ)
            .answered(
                new Failure(
                    429,
                    envelope(429, "errors/too_many_requests", "Words."),
                    Option.some(until),
                    Option.none()));

    assertThat(((Wait) error).until()).isEqualTo(Option.some(until));
  }

  private static PortError answered(Effect effect, int status, String body) {
    return failures(effect).answered(new Failure(status, body, Option.none(), Option.none()));
  }

  private static Failures failures(Effect effect) {
    Redaction redaction = new Redaction();
    redaction.hide(Secret.of("a-key-that-is-secret"));
    return new Failures(
        "invitation.send",
        Vendor.of("unipile-v1"),
        effect,
        Option.some("invitation.listSent"),
        TABLE,
        redaction);
  }

  private static String envelope(int status, String type, String detail) {
    return "{\"title\":\"A title\",\"type\":\""
        + type
        + "\",\"status\":"
        + status
        + ",\"detail\":\""
        + detail
        + "\",\"instance\":\"/api/v1/users/invite\"}";
  }
}
