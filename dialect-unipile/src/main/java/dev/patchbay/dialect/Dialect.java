package dev.patchbay.dialect;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.http.WireSettings;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * What every room of the dialect is given.
 *
 * @param options what differs between vendors
 * @param settings address, key, JSON and error table
 * @param resources shared with other adapters
 * @param terms resolves names to ids
 */
public record Dialect(
    DialectOptions options, WireSettings settings, Resources resources, TermResolver terms) {

  /** The vendor that speaks. */
  public Vendor vendor() {
    return options.vendor();
  }

  /** The wire of a room's routes. */
  public <A> Wire<A> wire(Class<A> routes) {
    Wire<A> wire = Wire.of(routes, settings, resources);
    options.webhookSecret().forEach(wire::hide);
    return wire;
  }

  /** The account id of the call's session, which every route of a LinkedIn account needs. */
  public Either<PortError, SessionRef> account(Operation<?, ?> operation, CallContext context) {
    return context
        .session()
        .toEither(
            () ->
                new FixAccount.NoSessionAvailable(
                    Origin.local(operation.id(), vendor()),
                    Option.none(),
                    "name one in the call options"));
  }

  @Override
  public String toString() {
    return "Dialect[" + vendor() + "]";
  }
}
