package dev.patchbay.session;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;

/** Connected accounts. Obtained from a Patchbay; safe for use by several threads. */
public final class SessionPort {
  private final Caller caller;

  /** A port over a caller; applications get theirs from a Patchbay. */
  public SessionPort(Caller caller) {
    this.caller = caller;
  }

  /** The connected accounts. */
  public ListCall<Session> list() {
    return caller.list(SessionOperations.SESSION_LIST, ListSessions.all());
  }

  /** The connected accounts, in pages of a chosen size. */
  public ListCall<Session> list(ListSessions request) {
    return caller.list(SessionOperations.SESSION_LIST, request);
  }

  /** One connected account. */
  public PortCall<Session> get(SessionRef session) {
    return caller.call(SessionOperations.SESSION_GET, new GetSession(session));
  }

  /** Connects an account with its login. */
  public PortCall<LinkProgress> connect(ConnectWithCredentials request) {
    return caller.call(SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS, request);
  }

  /** Connects an account with a browser's cookies. */
  public PortCall<LinkProgress> connect(ConnectWithCookies request) {
    return caller.call(SessionOperations.SESSION_CONNECT_WITH_COOKIES, request);
  }

  /** Opens a page on which the owner connects an account. */
  public PortCall<LinkProgress> connect(ConnectByLink request) {
    return caller.call(SessionOperations.SESSION_CONNECT_BY_LINK, request);
  }

  /** Answers a challenge. */
  public PortCall<LinkProgress> answer(Challenge challenge, String answer) {
    return answer(AnswerChallenge.of(challenge, answer));
  }

  /** Answers a challenge. */
  public PortCall<LinkProgress> answer(AnswerChallenge request) {
    return caller.call(SessionOperations.SESSION_ANSWER_CHALLENGE, request);
  }

  /** Waits until a login is through or over, at most until the deadline of the call. */
  public PortCall<LinkProgress> await(Challenge challenge) {
    return await(challenge.handle());
  }

  /** Waits until a login is through or over, at most until the deadline of the call. */
  public PortCall<LinkProgress> await(VendorRef handle) {
    return caller.call(SessionOperations.SESSION_AWAIT_CHALLENGE, new AwaitChallenge(handle));
  }

  /** Has a challenge sent again. */
  public PortCall<Done> resend(Challenge challenge) {
    return caller.call(SessionOperations.SESSION_RESEND_CHALLENGE, ResendChallenge.of(challenge));
  }

  /** Asks for another kind of challenge. */
  public PortCall<LinkProgress> switchChallenge(Challenge challenge) {
    return caller.call(SessionOperations.SESSION_SWITCH_CHALLENGE, SwitchChallenge.of(challenge));
  }

  /** Revives a lost session of the same account. */
  public PortCall<LinkProgress> reconnect(SessionRef session, LoginMethod method) {
    return caller.call(SessionOperations.SESSION_RECONNECT, new Reconnect(session, method));
  }

  /** Deletes the session that the confirmation names. */
  public PortCall<Done> disconnect(DisconnectConfirmation confirmation) {
    return caller.call(
        SessionOperations.SESSION_DISCONNECT, new Disconnect(confirmation.session(), confirmation));
  }

  /** What the account of the call's session used of its limits. */
  public PortCall<UsageReport> usage(GetUsage request) {
    return caller.call(SessionOperations.SESSION_USAGE, request);
  }

  /** Whether the vendor accepts its key. */
  public PortCall<KeyProbe> probeKey() {
    return caller.call(SessionOperations.SESSION_PROBE_KEY, new ProbeKey());
  }
}
