package dev.patchbay.identity;

import dev.patchbay.secret.Secret;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * An invitation. Which parts are known depends on the vendor: some name it by an id, some by id and
 * secret together, some only by the person.
 *
 * @param handle the vendor's own id of it
 * @param sharedSecret what LinkedIn wants beside the id to answer it; never shown and never written
 *     into a token, so an invitation that was stored as text lacks it and is looked up again
 * @param person the other person
 */
public record InvitationRef(
    Option<VendorRef> handle, Option<Secret> sharedSecret, Option<ProfileRef> person)
    implements Checked {
  /** An invitation known by the vendor's handle. */
  public static InvitationRef of(VendorRef handle) {
    return new InvitationRef(Option.some(handle), Option.none(), Option.none());
  }

  /** The invitation exchanged with that person. */
  public static InvitationRef of(ProfileRef person) {
    return new InvitationRef(Option.none(), Option.none(), Option.some(person));
  }

  /** The same with the other person. */
  public InvitationRef with(ProfileRef other) {
    return new InvitationRef(handle, sharedSecret, Option.some(other));
  }

  /** The same with LinkedIn's shared secret. */
  public InvitationRef withSharedSecret(Secret secret) {
    return new InvitationRef(handle, Option.some(secret), person);
  }

  /** Whether both mean the same: by handle where both have one, else by person. */
  public boolean sameAs(InvitationRef other) {
    return (handle.isDefined() && other.handle.isDefined())
        ? handle.equals(other.handle)
        : person.exists(mine -> other.person.exists(mine::sameAs));
  }

  @Override
  public List<String> flaws() {
    if (handle.isEmpty() && person.isEmpty()) {
      return List.of("The invitation has neither handle nor person; give one.");
    }
    return person.map(ProfileRef::flaws).getOrElse(List.of());
  }

  @Override
  public String toString() {
    return "InvitationRef["
        + handle.map(VendorRef::toString).getOrElse("no handle")
        + person.map(who -> ", " + who).getOrElse("")
        + sharedSecret.map(secret -> ", with secret").getOrElse("")
        + "]";
  }
}
