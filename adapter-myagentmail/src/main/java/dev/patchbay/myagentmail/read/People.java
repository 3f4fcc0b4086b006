package dev.patchbay.myagentmail.read;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import io.vavr.control.Either;

/** Names of people as the vendor takes them (vocabulary 4.3). */
public final class People {
  private static final String NEEDED =
      "this vendor takes a public identifier, a profile URL or a classic member id; read the person"
          + " where one of them is known";

  private People() {}

  /** The URL of a profile, public or hashed. */
  public static Either<PortError, String> url(
      Operation<?, ?> operation, String argument, ProfileRef person) {
    boolean named =
        person.publicIdentifier().isDefined() || person.memberId(Product.CLASSIC).isDefined();
    return named && person.url().isDefined()
        ? Either.right(person.url().get())
        : MyAgentMail.invalid(operation, argument, NEEDED);
  }

  /** Whom to write to: by the id that never changes where it is known. */
  public static Either<PortError, String> recipient(
      Operation<?, ?> operation, String argument, ProfileRef person) {
    return person
        .classicMemberId()
        .map(Either::<PortError, String>right)
        .getOrElse(() -> url(operation, argument, person));
  }
}
