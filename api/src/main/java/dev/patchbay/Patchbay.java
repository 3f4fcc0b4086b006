package dev.patchbay;

import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.event.EventPort;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationPort;
import dev.patchbay.messaging.MessagingPort;
import dev.patchbay.post.PostPort;
import dev.patchbay.profile.ProfilePort;
import dev.patchbay.search.SearchPort;
import dev.patchbay.session.SessionPort;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.Environment;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Option;

/**
 * LinkedIn through one vendor, in the words of LinkedIn rather than the vendor's. Every method
 * makes a call to be executed later; nothing is sent before {@code execute()}. Safe for use by
 * several threads. Closing it lets go of the vendor; calls made afterwards answer {@code Closed}.
 *
 * <pre>{@code
 * try (Patchbay patchbay = Patchbays.open()) {
 *   patchbay.search().people(PeopleQuery.builder().keywords("data platform").build()).stream()
 *       .limit(25)
 *       .forEach(hit -> System.out.println(hit.name()));
 * }
 * }</pre>
 */
public interface Patchbay extends AutoCloseable {
  /** Finding people, companies, posts and jobs. */
  SearchPort search();

  /** Reading people, companies and jobs. */
  ProfilePort profiles();

  /** Invitations and connections. */
  InvitationPort invitations();

  /** Conversations and messages. */
  MessagingPort messaging();

  /** Connected LinkedIn accounts. */
  SessionPort sessions();

  /** Posts, comments and reactions. */
  PostPort posts();

  /** Webhooks and polled events. */
  EventPort events();

  /** The vendor behind it. */
  Vendor vendor();

  /** What the vendor can do. */
  Capabilities capabilities();

  /**
   * What the vendor can do for one account: the same, less what needs a LinkedIn subscription that
   * the account lacks. Costs one {@code session.get}; errors are those of that operation.
   */
  PortCall<Capabilities> capabilities(SessionRef session);

  /**
   * Asks again for background work that this or another process started. A token of another vendor
   * or operation is an {@code InvalidRequest}.
   */
  <Q extends Request, R> PortCall<R> resume(Operation<Q, R> operation, ResumeToken token);

  /** Cancels background work; {@code UnsupportedOperation} where the vendor has none. */
  PortCall<Cancellation> cancel(ResumeToken token);

  /** A typed façade over this vendor's own operations; none when this vendor has no such thing. */
  <E> Option<E> extension(Class<E> type);

  /** Makes calls of operations by constant, as tools do that walk {@link Operations#ALL}. */
  Caller caller();

  @Override
  void close();

  /** A port over an adapter, in real time and with secrets in memory. */
  static Patchbay over(Adapter adapter) {
    return over(adapter, Environment.standard(), CallOptions.DEFAULT);
  }

  /**
   * A port over an adapter.
   *
   * @param environment clock, waiting, executor, secrets
   * @param defaults the options of calls that are given none, such as a default session
   */
  static Patchbay over(Adapter adapter, Environment environment, CallOptions defaults) {
    return new DrivenPatchbay(adapter, environment, defaults);
  }
}
