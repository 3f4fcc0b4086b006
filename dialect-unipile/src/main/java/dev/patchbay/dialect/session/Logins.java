package dev.patchbay.dialect.session;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.challenge.ChallengeKind;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.AccountsWire;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far a login has come. The answer's {@code object} decides, never its status: a
 * checkpoint comes with a 2xx. The id of a login attempt is the id the account has or will have.
 */
final class Logins {
  /** Handles of attempts to connect a new account. */
  static final String LOGIN = "login";

  /** Handles of attempts to reconnect a known account. */
  static final String RELOGIN = "relogin";

  private static final String INTENT_GONE = "errors/authentication_intent_error";

  private static final EnumTable<ChallengeKind> KINDS =
      EnumTable.of(ChallengeKind.UNKNOWN)
          .readOnly(ChallengeKind.TWO_FACTOR, "2FA")
          .readOnly(ChallengeKind.ONE_TIME_CODE, "OTP")
          .readOnly(ChallengeKind.APP_APPROVAL, "IN_APP_VALIDATION")
          .readOnly(ChallengeKind.PHONE_NUMBER, "PHONE_REGISTER")
          .readOnly(ChallengeKind.CAPTCHA, "CAPTCHA")
          .readOnly(ChallengeKind.CONTRACT_CHOICE, "CONTRACT_CHOOSER")
          .build();

  private final Vendor vendor;

  Logins(Vendor vendor) {
    this.vendor = vendor;
  }

  /** The handle of the attempt to revive a session. */
  VendorRef handle(SessionRef session) {
    return VendorRef.of(vendor, RELOGIN, session.id());
  }

  /** A handle, if it is one of a login. */
  Either<PortError, VendorRef> checked(Operation<?, ?> operation, VendorRef handle) {
    return handle.kind().equals(LOGIN) || handle.kind().equals(RELOGIN)
        ? Either.right(handle)
        : Either.left(
            new FixCall.InvalidRequest(
                Origin.local(operation.id(), vendor),
                operation.key("handle"),
                "is of the kind " + handle.kind() + "; give the handle of a challenge"));
  }

  /** The session of a login that came through. */
  LinkProgress linked(String kind, String id) {
    SessionRef session = new SessionRef(vendor, id);
    return kind.equals(RELOGIN)
        ? LinkProgress.relinked(session, session)
        : LinkProgress.linked(session);
  }

  /**
   * What an answer to a login means.
   *
   * @param attempt the attempt so far; none when a new account is connected
   */
  Either<PortError, Answer<LinkProgress>> read(
      Operation<?, ?> operation, Option<VendorRef> attempt, Reply<AccountsWire.Progress> reply) {
    Option<String> settledBy =
        Option.some(
            (attempt.isEmpty() ? SessionOperations.SESSION_LIST : SessionOperations.SESSION_GET)
                .id());
    return Expect.write(
            operation,
            vendor,
            settledBy,
            reply,
            AccountsWire.Progress::object,
            "AccountCreated",
            "AccountReconnected",
            "Checkpoint")
        .flatMap(
            known ->
                Option.of(known.body().account_id())
                    .filter(id -> !id.isBlank())
                    .orElse(attempt.map(VendorRef::id))
                    .<Either<PortError, Answer<LinkProgress>>>map(
                        id -> Either.right(progress(attempt, id, known)))
                    .getOrElse(() -> Either.left(nameless(operation, settledBy, known))));
  }

  /**
   * An attempt that is over is a result and no error; whatever else went wrong stays an error, such
   * as a wrong code, which may be tried again.
   */
  static Either<PortError, Answer<LinkProgress>> over(PortError error) {
    Option<String> code = error.origin().vendorCode();
    boolean over =
        error instanceof FixAccount.SessionExpired
            || error instanceof FixAccount.ChallengeRequired
            || (error instanceof FixAccount.ChallengeRejected && code.contains(INTENT_GONE));
    return over
        ? Either.right(
            Answer.of(
                new LinkProgress.Failed(
                    error.origin().excerpt().orElse(code).getOrElse(error.kind()), code)))
        : Either.left(error);
  }

  private Answer<LinkProgress> progress(
      Option<VendorRef> attempt, String id, Reply<AccountsWire.Progress> reply) {
    Reading reading = new Reading().requestId(reply.requestId());
    String object = String.valueOf(reply.body().object());
    String kind =
        object.equalsIgnoreCase("AccountReconnected")
            ? RELOGIN
            : attempt.map(VendorRef::kind).getOrElse(LOGIN);
    LinkProgress progress =
        object.equalsIgnoreCase("Checkpoint")
            ? new LinkProgress.Challenged(challenge(kind, id, reply.body().checkpoint(), reading))
            : linked(kind, id);
    return new Answer<>(progress, reading.notes());
  }

  private Challenge challenge(
      String kind, String id, AccountsWire.@Nullable Checkpoint asked, Reading reading) {
    AccountsWire.Checkpoint checkpoint =
        asked == null ? new AccountsWire.Checkpoint(null, null, null, null, null) : asked;
    ChallengeKind wanted = reading.constant("challenge.kinds", KINDS, checkpoint.type());
    return new Challenge(
        VendorRef.of(vendor, kind, id),
        Option.some(new SessionRef(vendor, id)),
        List.of(wanted == null ? ChallengeKind.UNKNOWN : wanted),
        Option.of(checkpoint.source()).filter(source -> !source.isBlank()),
        choices(checkpoint.contract_options()),
        captcha(checkpoint),
        Option.none());
  }

  private static Map<String, String> choices(@Nullable List<AccountsWire.Contract> contracts) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (AccountsWire.Contract contract :
        contracts == null ? List.<AccountsWire.Contract>of() : contracts) {
      String id = contract.id();
      if (id != null) {
        choices.put(id, Option.of(contract.name()).getOrElse(id));
      }
    }
    return choices;
  }

  private static Map<String, String> captcha(AccountsWire.Checkpoint checkpoint) {
    Map<String, String> captcha = new LinkedHashMap<>();
    Option.of(checkpoint.public_key()).forEach(key -> captcha.put("public_key", key));
    Option.of(checkpoint.data()).forEach(data -> captcha.put("data", data));
    return captcha;
  }

  private PortError nameless(
      Operation<?, ?> operation, Option<String> settledBy, Reply<AccountsWire.Progress> reply) {
    return new Check.OutcomeUnknown(
        new Origin(
            operation.id(),
            vendor,
            Option.none(),
            Option.some(reply.status()),
            reply.requestId(),
            Option.none()),
        "the answer has no account_id",
        settledBy);
  }
}
