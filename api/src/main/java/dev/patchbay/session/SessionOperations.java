package dev.patchbay.session;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** The operations on connected accounts. */
public final class SessionOperations {
  /** The connected accounts. */
  public static final Operation<ListSessions, Page<Session>> SESSION_LIST =
      Operation.list("session.list", ListSessions.class, Session.class);

  /** One connected account. */
  public static final Operation<GetSession, Session> SESSION_GET =
      Operation.read("session.get", GetSession.class, Session.class);

  /** Connects an account with its login. */
  public static final Operation<ConnectWithCredentials, LinkProgress>
      SESSION_CONNECT_WITH_CREDENTIALS =
          Operation.write(
              "session.connectWithCredentials", ConnectWithCredentials.class, LinkProgress.class);

  /** Connects an account with a browser's cookies. */
  public static final Operation<ConnectWithCookies, LinkProgress> SESSION_CONNECT_WITH_COOKIES =
      Operation.write("session.connectWithCookies", ConnectWithCookies.class, LinkProgress.class);

  /** Opens a page on which the owner connects an account. */
  public static final Operation<ConnectByLink, LinkProgress> SESSION_CONNECT_BY_LINK =
      Operation.write("session.connectByLink", ConnectByLink.class, LinkProgress.class);

  /** Answers a challenge. */
  public static final Operation<AnswerChallenge, LinkProgress> SESSION_ANSWER_CHALLENGE =
      Operation.write("session.answerChallenge", AnswerChallenge.class, LinkProgress.class);

  /** Waits for a login. */
  public static final Operation<AwaitChallenge, LinkProgress> SESSION_AWAIT_CHALLENGE =
      Operation.read("session.awaitChallenge", AwaitChallenge.class, LinkProgress.class);

  /** Has a challenge sent again. */
  public static final Operation<ResendChallenge, Done> SESSION_RESEND_CHALLENGE =
      Operation.write("session.resendChallenge", ResendChallenge.class, Done.class);

  /** Asks for another kind of challenge. */
  public static final Operation<SwitchChallenge, LinkProgress> SESSION_SWITCH_CHALLENGE =
      Operation.write("session.switchChallenge", SwitchChallenge.class, LinkProgress.class);

  /** Revives a lost session. */
  public static final Operation<Reconnect, LinkProgress> SESSION_RECONNECT =
      Operation.write("session.reconnect", Reconnect.class, LinkProgress.class);

  /** Deletes a session. */
  public static final Operation<Disconnect, Done> SESSION_DISCONNECT =
      Operation.write("session.disconnect", Disconnect.class, Done.class);

  /** What an account used of its limits. */
  public static final Operation<GetUsage, UsageReport> SESSION_USAGE =
      Operation.read("session.usage", GetUsage.class, UsageReport.class);

  /** Whether the vendor accepts its key. */
  public static final Operation<ProbeKey, KeyProbe> SESSION_PROBE_KEY =
      Operation.read("session.probeKey", ProbeKey.class, KeyProbe.class);

  /** All of them, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          SESSION_LIST,
          SESSION_GET,
          SESSION_CONNECT_WITH_CREDENTIALS,
          SESSION_CONNECT_WITH_COOKIES,
          SESSION_CONNECT_BY_LINK,
          SESSION_ANSWER_CHALLENGE,
          SESSION_AWAIT_CHALLENGE,
          SESSION_RESEND_CHALLENGE,
          SESSION_SWITCH_CHALLENGE,
          SESSION_RECONNECT,
          SESSION_DISCONNECT,
          SESSION_USAGE,
          SESSION_PROBE_KEY);

  private SessionOperations() {}
}
