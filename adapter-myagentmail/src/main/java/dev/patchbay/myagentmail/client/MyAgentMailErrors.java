package dev.patchbay.myagentmail.client;

import com.squareup.moshi.Moshi;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.post.PostOperations;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.ErrorTable.Said;
import dev.patchbay.support.error.VendorProblem;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every error code that MyAgentMail documents (vendor reference 17), for whatever place it may
 * stand in: the body of a failed request, one of a successful request, {@code errorCode} of a
 * search or of a run. The member that carries it is not documented: {@code code}, {@code errorCode}
 * and a code within {@code error} are looked at. {@code PROXY_PATH_NOT_ALLOWED} is made by the
 * vendor's widget and never on the wire, so it has no row.
 *
 * <p>Three things come as 429: the vendor's own rate, by its code or by {@code X-RateLimit-Bucket};
 * the lock-out of an address, by its code alone; the daily quota of a session, by neither.
 */
public final class MyAgentMailErrors {
  private static final int TOO_MANY = 429;

  private static final Set<String> CODES =
      Set.of(
          "RATE_LIMITED",
          "AUTH_LOCKOUT",
          "LINKEDIN_RATE_LIMITED",
          "NO_SESSION_AVAILABLE",
          "SESSION_NOT_FOUND",
          "TOO_MANY_SESSIONS",
          "SESSION_LIMIT_REACHED",
          "LINKEDIN_NOT_SUBSCRIBED",
          "WEBHOOK_LIMIT_REACHED");

  /**
   * Of these a page says that a 404 means the session; the person is checked by LinkedIn and
   * answers 400.
   */
  private static final Set<String> NAMES_ITS_SESSION =
      Set.of(
          MessagingOperations.MESSAGING_SEND_TO_PERSON.id(),
          MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION.id(),
          PostOperations.POST_CREATE.id());

  /** What a session does itself, and has a daily quota of. */
  private static final Set<String> BUDGETED =
      Set.of(
          MessagingOperations.MESSAGING_SEND_TO_PERSON.id(),
          MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION.id(),
          PostOperations.POST_CREATE.id(),
          InvitationOperations.INVITATION_SEND.id());

  private MyAgentMailErrors() {}

  public static ErrorTable table(Moshi moshi) {
    ErrorTable.Builder table = ErrorTable.reading((status, body) -> said(moshi, status, body));
    codes(table);
    statuses(table);
    return table.build();
  }

  private static void codes(ErrorTable.Builder table) {
    table.refusal("RATE_LIMITED", MyAgentMailErrors::vendorLimit);
    table.refusal(
        "AUTH_LOCKOUT", problem -> new FixContract.LockedOut(problem.origin(), problem.until()));
    table.refusal(
        "LINKEDIN_RATE_LIMITED",
        problem -> new Wait.AccountRateLimited(problem.origin(), problem.until(), true));
    table.refusal(
        "NO_SESSION_AVAILABLE",
        problem ->
            new FixAccount.NoSessionAvailable(
                problem.origin(),
                problem.until(),
                "every connected account is paused or has used its daily budget; wait, or connect"
                    + " another one ("
                    + problem.words()
                    + ")"));
    table.refusal(
        "SESSION_NOT_FOUND",
        problem -> new FixAccount.SessionNotFound(problem.origin(), Option.none()));
    table.refusal("TOO_MANY_SESSIONS", plan("room for another LinkedIn account"));
    table.refusal("SESSION_LIMIT_REACHED", plan("room for another LinkedIn account"));
    table.refusal("LINKEDIN_NOT_SUBSCRIBED", plan("the vendor's LinkedIn add-on"));
    table.refusal("WEBHOOK_LIMIT_REACHED", plan("room for another webhook, of 100"));
  }

  private static void statuses(ErrorTable.Builder table) {
    table.status(400, problem -> new Fact.Refused(problem.origin(), problem.words()));
    table.status(401, problem -> new FixContract.BadCredentials(problem.origin(), problem.words()));
    table.status(402, plan("a subscription"));
    table.status(403, problem -> new Fact.NotAllowed(problem.origin(), problem.words()));
    table.status(404, MyAgentMailErrors::missing);
    table.status(TOO_MANY, MyAgentMailErrors::tooMany);
    for (int status : new int[] {500, 502, 503, 504}) {
      table.status(status, problem -> broken(status, problem));
    }
  }

  /** A proxy's page tells nothing of the vendor, but at statuses that are a proxy's. */
  private static PortError broken(int status, VendorProblem problem) {
    String reason = "status " + status;
    return status == 500 && problem.text().isEmpty()
        ? new Report.UnexpectedResponse(
            problem.origin(), reason + " without the vendor's error body")
        : new Resume.VendorUnavailable(
            problem.origin(), problem.until(), problem.text().isEmpty() ? reason : problem.words());
  }

  private static PortError vendorLimit(VendorProblem problem) {
    return new Wait.VendorRateLimited(problem.origin(), problem.until(), problem.bucket());
  }

  /** Only the vendor knows of quotas; a 429 without its words is somebody's on the way. */
  private static PortError tooMany(VendorProblem problem) {
    boolean quota = problem.bucket().isEmpty() && !problem.text().isEmpty();
    return quota && BUDGETED.contains(problem.origin().operation())
        ? new Wait.QuotaSpent(problem.origin(), "today's quota of this session", problem.until())
        : vendorLimit(problem);
  }

  private static PortError missing(VendorProblem problem) {
    return NAMES_ITS_SESSION.contains(problem.origin().operation())
        ? new FixAccount.SessionNotFound(problem.origin(), Option.none())
        : new Fact.NotFound(problem.origin(), problem.words());
  }

  private static Function<VendorProblem, PortError> plan(String what) {
    return problem ->
        new FixContract.PlanRequired(problem.origin(), what + " (" + problem.words() + ")");
  }

  /** Texts alone occur too, though no pages of them (vendor reference 17.1). */
  private static Said said(Moshi moshi, int status, String body) {
    Map<?, ?> members = WireJson.object(moshi, body);
    if (members != null) {
      return said(members);
    }
    boolean words = status >= 400 && status < 500 && !body.stripLeading().startsWith("<");
    return words && status != TOO_MANY ? new Said("", body.strip(), false) : Said.NOTHING;
  }

  /** What an answer says went wrong. */
  public static Said said(Map<?, ?> members) {
    Object error = members.get("error");
    String text = error instanceof String words ? words : "";
    String code = code(members.get("code"), code(members.get("errorCode"), within(text)));
    Object message = members.get("errorMessage");
    return new Said(
        code,
        text.isEmpty() && message instanceof String words ? words : text,
        !code.isEmpty() || error instanceof String,
        Option.of(Scalars.whole(members.get("retryAfterSec")))
            .filter(seconds -> seconds >= 0)
            .map(Duration::ofSeconds),
        Option.of(members.get("bucket") instanceof String bucket ? bucket : null));
  }

  private static String code(@Nullable Object told, String otherwise) {
    return told instanceof String code && !code.isBlank() ? code.strip() : otherwise;
  }

  /** A documented code within the words; other capitals there are LinkedIn's. */
  private static String within(String text) {
    return Arrays.stream(text.split("[^A-Z_]+", -1)).filter(CODES::contains).findFirst().orElse("");
  }
}
