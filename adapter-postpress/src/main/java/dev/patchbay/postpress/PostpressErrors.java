package dev.patchbay.postpress;

import com.squareup.moshi.Moshi;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.event.EventOperations;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.ErrorTable.Said;
import dev.patchbay.support.error.VendorProblem;
import dev.patchbay.support.read.WireJson;
import java.util.Map;
import java.util.Set;

/**
 * postpress's errors: those of its dialect, in two envelopes.
 *
 * <p>The pages of endpoints show {@code {title, detail?, instance?, type: "errors/x", status}}; the
 * quickstart shows {@code {error: {code: "x", message, request_id}}}, presumably of a gateway in
 * front. Both are read, and {@code x} means the same in both. The codes {@code key_*} are the
 * gateway's own and mean the API key; of them only {@code key_missing} is documented.
 *
 * <p>{@code invalid_credentials} and {@code expired_credentials} speak of the LinkedIn account on
 * routes that have one; on the others, as on the pages of webhooks and for a link that is to make
 * an account, there is none but the API key.
 */
final class PostpressErrors {
  private static final String PREFIX = "errors/";
  private static final String KEY = "key_";

  private static final Set<String> WITHOUT_ACCOUNT =
      Set.of(
          SessionOperations.SESSION_LIST.id(),
          SessionOperations.SESSION_PROBE_KEY.id(),
          SessionOperations.SESSION_CONNECT_BY_LINK.id(),
          EventOperations.EVENT_SUBSCRIBE.id(),
          EventOperations.EVENT_LIST_SUBSCRIPTIONS.id(),
          EventOperations.EVENT_UNSUBSCRIBE.id());

  private PostpressErrors() {}

  /** The complete table. */
  static ErrorTable table(Moshi moshi) {
    return DialectErrors.rows((status, body) -> said(moshi, body))
        .row(PREFIX + "key_missing", PostpressErrors::badKey)
        .override(PREFIX + "invalid_credentials", PostpressErrors::credentials)
        .override(PREFIX + "expired_credentials", PostpressErrors::credentials)
        .rows(
            said -> new Wait.QuotaSpent(said.origin(), "job postings", said.until()),
            PREFIX + "payment_error",
            PREFIX + "insufficient_job_slot")
        .row(PREFIX + "comments_disabled", said -> new Fact.NotAllowed(said.origin(), said.words()))
        .row(
            PREFIX + "connection_limit_reached",
            said -> new Wait.AccountRateLimited(said.origin(), said.until()))
        .build();
  }

  /** A route without an account can only mean the key; any other means the LinkedIn account. */
  private static PortError credentials(VendorProblem said) {
    return WITHOUT_ACCOUNT.contains(said.origin().operation())
        ? badKey(said)
        : new FixAccount.SessionExpired(said.origin(), said.words());
  }

  private static PortError badKey(VendorProblem said) {
    return new FixContract.BadCredentials(said.origin(), said.words());
  }

  private static Said said(Moshi moshi, String body) {
    Map<?, ?> envelope = WireJson.object(moshi, body);
    return envelope != null && envelope.get("error") instanceof Map<?, ?> gateway
        ? said(gateway)
        : normal(DialectErrors.said(moshi, body));
  }

  private static Said said(Map<?, ?> gateway) {
    String code = gateway.get("code") instanceof String text ? text.strip() : "";
    String words = gateway.get("message") instanceof String text ? text.strip() : "";
    return normal(new Said(code, words, !code.isEmpty() || !words.isEmpty()));
  }

  /** One spelling for both: {@code x} is {@code errors/x}, and any code of the key is one. */
  private static Said normal(Said said) {
    if (said.code().isEmpty()) {
      return said;
    }
    String bare =
        said.code().startsWith(PREFIX) ? said.code().substring(PREFIX.length()) : said.code();
    return new Said(
        PREFIX + (bare.startsWith(KEY) ? "key_missing" : bare), said.text(), said.readable());
  }
}
