package dev.patchbay.dialect.call;

import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.Vendor;
import dev.patchbay.support.http.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells success from other answers with a 2xx status: nearly every answer of the dialect names
 * itself in {@code object}. Case is ignored, because the vendors differ in it.
 */
public final class Expect {
  private static final int LONGEST = 60;

  private Expect() {}

  /**
   * An answer to a read, if it names itself as expected.
   *
   * @param object reads {@code object} from the body
   * @param literals what it may be
   */
  public static <W> Either<PortError, Reply<W>> read(
      Operation<?, ?> operation,
      Vendor vendor,
      Reply<W> reply,
      Function<W, @Nullable String> object,
      String... literals) {
    String found = object.apply(reply.body());
    return matches(found, literals)
        ? Either.right(reply)
        : Either.left(
            new Report.UnexpectedResponse(
                origin(operation, vendor, reply), reason(found, literals)));
  }

  /**
   * An answer to a write, if it names itself as expected; otherwise nobody knows what was done.
   *
   * @param settledBy id of the operation that settles an unknown outcome, if there is one
   */
  public static <W> Either<PortError, Reply<W>> write(
      Operation<?, ?> operation,
      Vendor vendor,
      Option<String> settledBy,
      Reply<W> reply,
      Function<W, @Nullable String> object,
      String... literals) {
    String found = object.apply(reply.body());
    return matches(found, literals)
        ? Either.right(reply)
        : Either.left(
            new Check.OutcomeUnknown(
                origin(operation, vendor, reply), reason(found, literals), settledBy));
  }

  private static boolean matches(@Nullable String found, String... literals) {
    return found != null && List.of(literals).stream().anyMatch(found::equalsIgnoreCase);
  }

  private static String reason(@Nullable String found, String... literals) {
    String shown =
        found == null
            ? "no object"
            : "object \"" + found.substring(0, Math.min(LONGEST, found.length())) + "\"";
    return "the answer has " + shown + ", expected " + String.join(" or ", literals);
  }

  /** Where an error found in a success comes from. */
  public static Origin origin(Operation<?, ?> operation, Vendor vendor, Reply<?> reply) {
    return new Origin(
        operation.id(),
        vendor,
        Option.none(),
        Option.some(reply.status()),
        reply.requestId(),
        Option.none());
  }
}
