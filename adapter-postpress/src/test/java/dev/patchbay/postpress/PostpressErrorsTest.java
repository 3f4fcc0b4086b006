package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.support.read.WireJson;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error type of the vendor's page on search and of the dossier's further lists. */
class PostpressErrorsTest {
  private static final String OF_SEARCH =
      """
      400 invalid_parameters InvalidRequest
      400 malformed_request InvalidRequest
      400 content_too_large InvalidRequest
      400 invalid_url InvalidRequest
      400 too_many_characters InvalidRequest
      400 unescaped_characters InvalidRequest
      400 missing_parameters InvalidRequest
      400 limit_too_high InvalidRequest
      401 missing_credentials BadCredentials
      401 multiple_sessions SessionBusy
      401 wrong_account AccountUnsuitable
      401 invalid_credentials SessionExpired
      401 invalid_proxy_credentials ProxyFailed
      401 invalid_checkpoint_solution ChallengeRejected
      401 checkpoint_error SessionExpired
      401 expired_credentials SessionExpired
      401 expired_link SessionExpired
      401 insufficient_privileges BadCredentials
      401 disconnected_account SessionExpired
      401 disconnected_feature SessionExpired
      401 invalid_credentials_but_valid_account_imap SessionExpired
      403 insufficient_permissions NotAllowed
      403 account_restricted AccountRestricted
      403 account_mismatch AccountUnsuitable
      403 unknown_authentication_context SessionExpired
      403 session_mismatch AccountUnsuitable
      403 feature_not_subscribed PlanRequired
      403 subscription_required PlanRequired
      403 resource_access_restricted NotAllowed
      403 action_required SessionExpired
      404 resource_not_found NotFound
      404 invalid_resource_identifier NotFound
      500 unexpected_error VendorUnavailable
      500 provider_error VendorUnavailable
      500 authentication_intent_error ChallengeRejected
      503 no_client_session VendorUnavailable
      503 no_channel VendorUnavailable
      503 no_handler VendorUnavailable
      503 network_down VendorUnavailable
      503 service_unavailable VendorUnavailable
      504 request_timeout VendorUnavailable
      """;

  private static final String FURTHER =
      """
      400 invalid_request InvalidRequest
      501 feature_not_implemented UnsupportedOperation
      502 proxy_error ProxyFailed
      401 key_missing BadCredentials
      401 captcha_not_supported ChallengeRequired
      407 proxy_auth_error ProxyFailed
      408 request_timeout VendorUnavailable
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
      422 insufficient_credits QuotaSpent
      422 cannot_resend_yet CoolingDown
      422 cannot_resend_within_24hrs CoolingDown
      422 limit_exceeded AccountRateLimited
      422 already_invited_recently Conflict
      422 cannot_invite_attendee NotAllowed
      422 parent_mail_not_found NotFound
      422 invalid_reply_subject InvalidRequest
      422 invalid_headers InvalidRequest
      422 send_as_denied NotAllowed
      422 invalid_folder InvalidRequest
      422 invalid_thread InvalidRequest
      422 limit_too_high InvalidRequest
      422 unauthorized AccountUnsuitable
      422 sender_rejected NotAllowed
      422 recipient_rejected NotAllowed
      422 ip_rejected_by_server VendorUnavailable
      422 provider_unreachable VendorUnavailable
      422 account_configuration_error AccountUnsuitable
      422 cant_send_message NotAllowed
      422 realtime_client_not_initialized VendorUnavailable
      422 already_connected Conflict
      422 payment_error QuotaSpent
      422 comments_disabled NotAllowed
      422 insufficient_job_slot QuotaSpent
      422 connection_limit_reached AccountRateLimited
      425 auth_in_progress SessionBusy
      429 too_many_requests AccountRateLimited
      """;

  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  static Stream<List<String>> rows() {
    return (OF_SEARCH + FURTHER).lines().map(row -> Arrays.asList(row.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_type_at_its_status_becomes_its_kind_in_either_envelope(List<String> row) {
    int status = Integer.parseInt(row.get(0));
    bench.any(
        status,
        "{\"title\":\"T\",\"detail\":\"D\",\"instance\":\"req_1\",\"type\":\"errors/%s\",\"status\":%d}"
            .formatted(row.get(1), status));
    assertThat(kind(search())).isEqualTo(row.get(2));

    bench.any(
        status,
        "{\"error\":{\"code\":\"%s\",\"message\":\"M\",\"request_id\":\"0e1f\"}}"
            .formatted(row.get(1)));
    assertThat(kind(search())).isEqualTo(row.get(2));
  }

  @Test
  void every_row_of_the_table_is_asserted_above() {
    assertThat(rows().map(row -> "errors/" + row.get(1)).distinct())
        .containsAll(
            PostpressErrors.table(WireJson.moshi()).codes().stream()
                .filter(code -> !code.contains("imap_configuration"))
                .filter(code -> !code.contains("smtp_configuration"))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_credentials, BadCredentials, SessionExpired",
    "expired_credentials, BadCredentials, SessionExpired",
    "missing_credentials, BadCredentials, BadCredentials",
    "disconnected_account, SessionExpired, SessionExpired"
  })
  void a_401_means_the_key_where_no_account_is_named(String type, String without, String with) {
    bench.any(401, "{\"title\":\"T\",\"type\":\"errors/%s\",\"status\":401}".formatted(type));

    assertThat(kind(bench.patchbay.sessions().probeKey().execute().getLeft())).isEqualTo(without);
    assertThat(kind(bench.patchbay.events().listSubscriptions().execute().getLeft()))
        .isEqualTo(without);
    assertThat(
            kind(
                bench
                    .patchbay
                    .sessions()
                    .connect(ConnectByLink.builder().build())
                    .execute()
                    .getLeft()))
        .isEqualTo(without);
    assertThat(kind(search())).isEqualTo(with);
    assertThat(kind(bench.patchbay.profiles().get(ProfileRef.of("ada-vik")).execute().getLeft()))
        .isEqualTo(with);
  }

  @Test
  void any_code_of_the_gateway_that_speaks_of_the_key_is_a_bad_key() {
    bench.any(401, "{\"error\":{\"code\":\"key_revoked\",\"message\":\"Revoked.\"}}");

    assertThat(kind(search())).isEqualTo("BadCredentials");
    assertThat(search().message()).contains("Revoked.");
  }

  @Test
  void a_404_without_the_vendors_body_says_so() {
    bench.any(404, "<html>nothing here</html>");

    assertThat(kind(search())).isEqualTo("UnexpectedResponse");
  }

  private PortError search() {
    return bench
        .patchbay
        .search()
        .people(PeopleQuery.builder().keywords("x").build())
        .execute()
        .getLeft();
  }

  private static String kind(PortError error) {
    return error.getClass().getSimpleName();
  }
}
