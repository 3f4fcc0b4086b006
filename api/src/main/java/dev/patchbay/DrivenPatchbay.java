package dev.patchbay;

import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.driver.Driver;
import dev.patchbay.event.EventPort;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.invitation.InvitationPort;
import dev.patchbay.messaging.MessagingPort;
import dev.patchbay.post.PostPort;
import dev.patchbay.profile.ProfilePort;
import dev.patchbay.search.SearchPort;
import dev.patchbay.session.GetSession;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SessionPort;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.Environment;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Option;
import java.util.stream.Collectors;

/** The port over the driver. */
final class DrivenPatchbay implements Patchbay {
  private final Adapter adapter;
  private final Driver driver;

  DrivenPatchbay(Adapter adapter, Environment environment, CallOptions defaults) {
    this.adapter = adapter;
    this.driver = new Driver(adapter, environment, defaults);
  }

  @Override
  public SearchPort search() {
    return new SearchPort(driver);
  }

  @Override
  public ProfilePort profiles() {
    return new ProfilePort(driver);
  }

  @Override
  public InvitationPort invitations() {
    return new InvitationPort(driver);
  }

  @Override
  public MessagingPort messaging() {
    return new MessagingPort(driver);
  }

  @Override
  public SessionPort sessions() {
    return new SessionPort(driver);
  }

  @Override
  public PostPort posts() {
    return new PostPort(driver);
  }

  @Override
  public EventPort events() {
    return new EventPort(driver);
  }

  @Override
  public Vendor vendor() {
    return adapter.vendor();
  }

  @Override
  public Capabilities capabilities() {
    return adapter.capabilities();
  }

  @Override
  public PortCall<Capabilities> capabilities(SessionRef session) {
    return new MappedCall<>(
        driver.call(SessionOperations.SESSION_GET, new GetSession(session)),
        found ->
            adapter
                .capabilities()
                .narrowedTo(found.premium().stream().map(Enum::name).collect(Collectors.toSet())));
  }

  @Override
  public <Q extends Request, R> PortCall<R> resume(Operation<Q, R> operation, ResumeToken token) {
    return driver.resume(operation, token);
  }

  @Override
  public PortCall<Cancellation> cancel(ResumeToken token) {
    return driver.cancel(token);
  }

  @Override
  public <E> Option<E> extension(Class<E> type) {
    return adapter.extension(type, driver);
  }

  @Override
  public Caller caller() {
    return driver;
  }

  @Override
  public void close() {
    driver.close();
  }
}
