package dev.patchbay.myagentmail.session;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a challenge is answered with. The vendor forgets the label of a login that was challenged
 * and takes it again with the answer (vendor reference 5.2), so that the handle holds it; that of a
 * reconnection is bound to the session that was lost.
 *
 * @param id the vendor's id of the challenge
 * @param label the label of the login
 * @param previous the session that is reconnected; none for a new account
 */
record ChallengeHandle(String id, Option<String> label, Option<SessionRef> previous) {
  private static final String KIND = "challenge";
  private static final String LABELLED = "?label=";

  /** Reads a handle of this adapter's. */
  static Either<PortError, ChallengeHandle> read(Operation<?, ?> operation, VendorRef handle) {
    if (!handle.kind().equals(KIND) || handle.id().isBlank()) {
      return MyAgentMail.invalid(
          operation, "handle", "is no challenge of this vendor; take it from the login's progress");
    }
    int at = handle.id().lastIndexOf(LABELLED);
    return Either.right(
        at < 0
            ? new ChallengeHandle(handle.id(), Option.none(), handle.session())
            : new ChallengeHandle(
                handle.id().substring(0, at),
                Option.some(decoded(handle.id().substring(at + LABELLED.length()))),
                handle.session()));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException damaged) {
      return text;
    }
  }

  /** The handle that callers keep. */
  VendorRef ref() {
    String text =
        id
            + label
                .map(name -> LABELLED + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .getOrElse("");
    return new VendorRef(MyAgentMail.VENDOR, KIND, text, previous);
  }
}
