package dev.patchbay.linkedapi.client;

import static dev.patchbay.error.Fact.Conflict.State.ALREADY_CONNECTED;
import static dev.patchbay.error.Fact.Conflict.State.ALREADY_PENDING;
import static dev.patchbay.error.Fact.Conflict.State.ALREADY_REPOSTED;
import static dev.patchbay.error.Fact.Conflict.State.NOT_PENDING;
import static dev.patchbay.error.Fact.Conflict.State.NOT_SYNCHRONISED;

import com.squareup.moshi.Moshi;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.ErrorTable.Said;
import dev.patchbay.support.error.VendorProblem;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;

/**
 * Every error type that Linked API documents, in one table for the three places it may stand: the
 * envelope of a request, the {@code failure} of a workflow, the {@code error} of an action. The
 * same type means the same at each of them. {@code workflowTimeout}, {@code httpError} and {@code
 * unknownError} are made by the vendor's own clients and never on the wire, so they have no row.
 */
public final class LinkedApiErrors {
  private LinkedApiErrors() {}

  public static ErrorTable table(Moshi moshi) {
    ErrorTable.Builder table = ErrorTable.reading((status, body) -> said(moshi, body));
    requests(table);
    actions(table);
    return table.build();
  }

  private static Said said(Moshi moshi, String body) {
    Map<?, ?> envelope = WireJson.object(moshi, body);
    return envelope != null
            && envelope.get("error") instanceof Map<?, ?> error
            && error.get("type") instanceof String type
        ? new Said(type, error.get("message") instanceof String message ? message : "", true)
        : Said.NOTHING;
  }

  /** The dossier's section 3.2: nothing was started, or the workflow was given up. */
  private static void requests(ErrorTable.Builder table) {
    refused(
        table,
        problem -> new FixContract.BadCredentials(problem.origin(), problem.words()),
        "linkedApiTokenRequired",
        "invalidLinkedApiToken",
        "identificationTokenRequired",
        "invalidIdentificationToken");
    refused(table, plan("a paid seat for this LinkedIn account"), "subscriptionRequired");
    refused(table, plan("a subscription, because the free trial is used up"), "trialLimitReached");
    refused(table, plan("a seat of the plus tier"), "plusPlanRequired");
    refused(table, plan("a free seat"), "noAvailableSeats");
    refused(
        table,
        invalid("", "the vendor does not accept the request; please report it: "),
        "invalidRequestPayload",
        "invalidWorkflow");
    refused(
        table,
        problem -> new FixAccount.SessionExpired(problem.origin(), problem.words()),
        "linkedinAccountSignedOut");
    refused(
        table,
        problem ->
            new FixAccount.AccountUnsuitable(
                problem.origin(), "LinkedIn has to be set to English: " + problem.words()),
        "languageNotSupported");
    refused(
        table,
        problem -> new Wait.OutsideWorkingHours(problem.origin(), problem.until()),
        "outsideWorkingHours",
        "workingHoursWaitExpired");
    refused(
        table,
        problem -> new Wait.VendorRateLimited(problem.origin(), problem.until(), Option.none()),
        "tooManyRequests");
    refused(
        table,
        problem -> new FixAccount.SessionNotFound(problem.origin(), Option.none()),
        "accountNotFound");
    refused(table, invalid("session", "name the account: "), "accountIdRequired");
    refused(table, notFound("the connection link"), "sessionNotFound");
    refused(table, quota("today's connection attempts"), "dailyConnectionAttemptsExceeded");
    refused(table, quota("the limit set for this account"), "limitExceeded");
  }

  /** The dossier's section 13. */
  private static void actions(ErrorTable.Builder table) {
    table.row("personNotFound", notFound("the person"));
    table.row("companyNotFound", notFound("the company"));
    table.row("postNotFound", notFound("the post"));
    table.row("jobNotFound", notFound("the job"));
    table.row("commentNotFound", notFound("the comment"));
    table.row("threadNotFound", notFound("the conversation"));
    table.row("alreadyPending", conflict(ALREADY_PENDING));
    table.row("alreadyConnected", conflict(ALREADY_CONNECTED));
    table.row("alreadyReposted", conflict(ALREADY_REPOSTED));
    table.row("notPending", conflict(NOT_PENDING));
    table.row("connectionNotFound", notFound("the connection"));
    refused(table, conflict(NOT_SYNCHRONISED), "conversationsNotSynced");
    table.row(
        "selfProfileNotAllowed",
        problem ->
            new FixCall.InvalidRequest(
                problem.origin(),
                problem.origin().operation()
                    + (problem.origin().operation().startsWith("messaging.") ? ".to" : ".person"),
                "is the account's own member; name somebody else"));
    table.row("emailRequired", invalid("email", "LinkedIn wants the person's address; give it: "));
    table.row("noteTooLong", invalid("note", "shorten it; 200 without Premium: "));
    table.row("noteLimitExceeded", quota("LinkedIn's personal notes"));
    table.row("mentionNotResolved", invalid("mentions", "LinkedIn offers nobody like that: "));
    table.row(
        "filterIdentityMismatch",
        invalid("", "a person or company is picked by a name and an id of two; mend one: "));
    table.row(
        "searchInterfaceMismatch",
        invalid("", "LinkedIn does not offer a filter for this search; leave some out: "));
    table.rows(
        problem -> new Wait.AccountRateLimited(problem.origin(), problem.until()),
        "searchingNotAllowed",
        "retrievingNotAllowed");
    table.rows(
        problem -> new Fact.NotAllowed(problem.origin(), problem.words()),
        "messagingNotAllowed",
        "requestNotAllowed",
        "commentingNotAllowed",
        "replyingNotAllowed",
        "noPostingPermission",
        "repostNotAllowed");
    table.row("noSalesNavigator", plan("Sales Navigator on the LinkedIn account"));
  }

  /** Rows that promise, at whatever status, that nothing was done. */
  private static void refused(
      ErrorTable.Builder table, Function<VendorProblem, PortError> error, String... types) {
    for (String type : types) {
      table.refusal(type, error);
    }
  }

  private static Function<VendorProblem, PortError> plan(String what) {
    return problem ->
        new FixContract.PlanRequired(problem.origin(), what + " (" + problem.words() + ")");
  }

  private static Function<VendorProblem, PortError> quota(String what) {
    return problem -> new Wait.QuotaSpent(problem.origin(), what, problem.until());
  }

  private static Function<VendorProblem, PortError> notFound(String what) {
    return problem -> new Fact.NotFound(problem.origin(), what);
  }

  private static Function<VendorProblem, PortError> conflict(Fact.Conflict.State state) {
    return problem -> new Fact.Conflict(problem.origin(), state);
  }

  private static Function<VendorProblem, PortError> invalid(String argument, String repair) {
    return problem ->
        new FixCall.InvalidRequest(
            problem.origin(),
            argument.isEmpty()
                ? problem.origin().operation()
                : problem.origin().operation() + "." + argument,
            repair + problem.words());
  }
}
