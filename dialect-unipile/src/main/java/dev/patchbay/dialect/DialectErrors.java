package dev.patchbay.dialect;

import com.squareup.moshi.Moshi;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Fact.Conflict.State;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.ErrorTable.Said;
import dev.patchbay.support.error.VendorProblem;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The dialect's errors, complete: every {@code type} of every status that Unipile's OpenAPI file
 * names, the newer ones of its reference, the mail-only ones, and one seen in the field ({@code
 * already_connected}). The envelope is {@code {title, type, status, detail?, instance?}}; newer 401
 * bodies also echo {@code connectionParams}, which are never read.
 *
 * <p>A {@code 429 too_many_requests} is LinkedIn's limit for the account: only routes that ask
 * LinkedIn declare it and Unipile counts no calls of its own. A 429 without the envelope comes from
 * in front of the API and is the vendor's limit.
 */
public final class DialectErrors {
  private static final String PREFIX = "errors/";

  private DialectErrors() {}

  /** The table. */
  public static ErrorTable table(Moshi moshi) {
    return rows((status, body) -> said(moshi, body)).build();
  }

  /**
   * The rows under another reader, to be added to; the reader must give codes with the prefix
   * {@code errors/}.
   */
  public static ErrorTable.Builder rows(BiFunction<Integer, String, Said> reader) {
    ErrorTable.Builder rows = ErrorTable.reading(reader);
    caller(rows);
    contract(rows);
    account(rows);
    waits(rows);
    facts(rows);
    vendor(rows);
    return withoutEnvelope(rows);
  }

  /** What the envelope says; only its {@code type}, {@code title} and {@code detail} are read. */
  public static Said said(Moshi moshi, String body) {
    Map<?, ?> envelope = WireJson.object(moshi, body);
    if (envelope == null || (text(envelope, "type").isEmpty() && !envelope.containsKey("title"))) {
      return Said.NOTHING;
    }
    String title = text(envelope, "title");
    String detail = text(envelope, "detail");
    String words = title.isEmpty() || detail.isEmpty() ? title + detail : title + ": " + detail;
    return new Said(text(envelope, "type"), words, true);
  }

  private static String text(Map<?, ?> envelope, String member) {
    @Nullable Object value = envelope.get(member);
    return value instanceof String text ? text.strip() : "";
  }

  private static void caller(ErrorTable.Builder rows) {
    Function<VendorProblem, PortError> invalid =
        said -> new FixCall.InvalidRequest(said.origin(), "request", said.words());
    // The job routes answer these with 502; by the file that is still a bad request, not done.
    for (String type :
        new String[] {
          "invalid_parameters",
          "malformed_request",
          "content_too_large",
          "invalid_url",
          "too_many_characters",
          "unescaped_characters",
          "missing_parameters"
        }) {
      rows.refusal(PREFIX + type, invalid);
    }
    rows(
        rows,
        invalid,
        "limit_too_high",
        "invalid_request",
        "unsupported_media_type",
        "invalid_message",
        "invalid_post",
        "invalid_reply_subject",
        "invalid_headers",
        "invalid_folder",
        "invalid_thread");
    rows.refusal(
        PREFIX + "feature_not_implemented",
        said -> new FixCall.UnsupportedOperation(said.origin(), said.words()));
  }

  private static void contract(ErrorTable.Builder rows) {
    rows(
        rows,
        said -> new FixContract.BadCredentials(said.origin(), said.words()),
        "missing_credentials",
        "insufficient_privileges");
    rows(
        rows,
        said -> new FixContract.PlanRequired(said.origin(), said.words()),
        "feature_not_subscribed",
        "subscription_required");
  }

  private static void account(ErrorTable.Builder rows) {
    rows(
        rows,
        said -> new FixAccount.SessionExpired(said.origin(), said.words()),
        "invalid_credentials",
        "expired_credentials",
        "disconnected_account",
        "disconnected_feature",
        "expired_link",
        "invalid_credentials_but_valid_account_imap",
        "checkpoint_error",
        "unknown_authentication_context",
        "action_required");
    rows(
        rows,
        said -> new FixAccount.SessionBusy(said.origin(), said.words()),
        "multiple_sessions",
        "operation_canceled",
        "auth_in_progress");
    rows(
        rows,
        said -> new FixAccount.ChallengeRequired(said.origin(), Option.none()),
        "captcha_not_supported");
    // The login attempt is gone, so a code that came with it did nothing, whatever the status.
    rows.refusal(PREFIX + "authentication_intent_error", DialectErrors::rejected);
    rows(rows, DialectErrors::rejected, "invalid_checkpoint_solution");
    rows(
        rows,
        said -> new FixAccount.AccountRestricted(said.origin(), said.words()),
        "account_restricted");
    rows(
        rows,
        said -> new FixAccount.AccountUnsuitable(said.origin(), said.words()),
        "wrong_account",
        "invalid_imap_configuration",
        "invalid_smtp_configuration",
        "session_mismatch",
        "account_mismatch",
        "invalid_account",
        "unauthorized",
        "account_configuration_error");
    rows(
        rows,
        said -> new FixAccount.ProxyFailed(said.origin(), said.words()),
        "invalid_proxy_credentials",
        "proxy_auth_error",
        "proxy_error");
  }

  private static PortError rejected(VendorProblem said) {
    return new FixAccount.ChallengeRejected(said.origin(), said.words());
  }

  private static void waits(ErrorTable.Builder rows) {
    rows(
        rows,
        said -> new Wait.AccountRateLimited(said.origin(), said.until()),
        "limit_exceeded",
        "too_many_requests");
    rows(rows, DialectErrors::again, "cannot_resend_yet", "cannot_resend_within_24hrs");
    rows(
        rows,
        said -> new Wait.QuotaSpent(said.origin(), "InMail credits", said.until()),
        "insufficient_credits");
  }

  // The same types stand for the person's cool-down and, with such words, for the account's limit.
  private static PortError again(VendorProblem said) {
    return said.text().toLowerCase(Locale.ROOT).contains("limit")
        ? new Wait.AccountRateLimited(said.origin(), said.until())
        : new Wait.CoolingDown(said.origin(), Option.none(), said.until());
  }

  private static void facts(ErrorTable.Builder rows) {
    rows(
        rows,
        said -> new Fact.NotFound(said.origin(), said.words()),
        "resource_not_found",
        "invalid_recipient",
        "invalid_resource_identifier",
        "parent_mail_not_found");
    rows(
        rows,
        said -> new Fact.NotAllowed(said.origin(), said.words()),
        "insufficient_permissions",
        "resource_access_restricted",
        "blocked_recipient",
        "user_unreachable",
        "not_allowed_inmail",
        "cannot_invite_attendee",
        "cant_send_message",
        "send_as_denied",
        "sender_rejected",
        "recipient_rejected");
    rows(rows, said -> new Fact.Refused(said.origin(), said.words()), "unprocessable_entity");
    conflict(rows, State.ALREADY_PENDING, "already_invited_recently");
    conflict(rows, State.ALREADY_CONNECTED, "already_connected");
    conflict(rows, State.NOT_CONNECTED, "no_connection_with_recipient");
    conflict(rows, State.ALREADY_DONE, "action_already_performed");
    conflict(rows, State.ALREADY_LINKED, "already_exists");
  }

  private static void conflict(ErrorTable.Builder rows, State state, String type) {
    rows(rows, said -> new Fact.Conflict(said.origin(), state), type);
  }

  private static void vendor(ErrorTable.Builder rows) {
    rows(
        rows,
        DialectErrors::unavailable,
        "request_timeout",
        "unexpected_error",
        "provider_error",
        "network_down",
        "service_unavailable",
        "provider_unreachable",
        "ip_rejected_by_server",
        "realtime_client_not_initialized");
    // Without a running client there was nobody to do it.
    for (String type : new String[] {"no_client_session", "no_channel", "no_handler"}) {
      rows.refusal(PREFIX + type, DialectErrors::unavailable);
    }
  }

  private static PortError unavailable(VendorProblem said) {
    return new Resume.VendorUnavailable(said.origin(), said.until(), said.words());
  }

  private static ErrorTable.Builder withoutEnvelope(ErrorTable.Builder rows) {
    return rows.status(
            401,
            said ->
                new FixContract.BadCredentials(
                    said.origin(), "status 401 without the vendor's error body"))
        .status(
            413,
            said ->
                new FixCall.InvalidRequest(
                    said.origin(), "request", "too large; send less at once"))
        .status(429, said -> new Wait.VendorRateLimited(said.origin(), said.until(), Option.none()))
        .status(
            500, said -> new Resume.VendorUnavailable(said.origin(), said.until(), "status 500"));
  }

  private static void rows(
      ErrorTable.Builder rows, Function<VendorProblem, PortError> error, String... types) {
    for (String type : types) {
      rows.row(PREFIX + type, error);
    }
  }
}
