package dev.patchbay.linkedapi.search;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.client.LinkedApi;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * What a search was asked beyond its filters: how many rows, and how many of them to open. The
 * vendor opens every row of a search or none.
 *
 * @param pageSize rows wanted
 * @param open how many of the first to open
 * @param opening how they are opened; none when they are not
 * @param fixed what the adapter always sends
 */
record Asked<T>(
    Option<Integer> pageSize,
    Option<Integer> open,
    Option<Opening<T>> opening,
    Map<String, Object> fixed) {

  /** Rows, none of them opened. */
  static <T> Asked<T> of(Option<Integer> pageSize) {
    return new Asked<>(pageSize, Option.none(), Option.none(), Map.of());
  }

  /** Rows, the first of them opened where that is asked. */
  static <T> Asked<T> of(Option<Integer> pageSize, Option<Integer> open, Opening<T> opening) {
    return new Asked<>(pageSize, open, open.map(rows -> opening), Map.of());
  }

  /** The same with something that the adapter always sends. */
  Asked<T> with(String member, Object value) {
    return new Asked<>(pageSize, open, opening, Map.of(member, value));
  }

  /** The child of the search that opens its rows. */
  List<Action> children() {
    return opening.map(how -> List.of(how.action())).getOrElse(List.of());
  }

  /**
   * How many rows there can be.
   *
   * @param usual as many as the vendor gives unasked
   */
  Either<PortError, Limit> limit(Operation<?, ?> operation, int usual) {
    int rows = pageSize.getOrElse(usual);
    if (open.forAll(first -> first >= rows)) {
      return Either.right(new Limit(rows, Option.none(), List.of()));
    }
    int first = open.get();
    String key = operation.key("open");
    return pageSize.isDefined()
        ? Either.left(
            new FixCall.UnsupportedArgument(
                LinkedApi.origin(operation),
                key + "=" + first,
                "the vendor opens every row of a search or none; make pageSize "
                    + first
                    + " too, or open the others one by one"))
        : Either.right(
            new Limit(
                first,
                Option.some(first),
                List.of(
                    new ArgumentNote.EmulatedBy(
                        key,
                        "every row is opened, so no more than " + first + " were asked for"))));
  }

  /**
   * How many rows there can be.
   *
   * @param rows so many
   * @param sent the limit to send, beyond what the caller's own arguments send
   * @param notes what the arguments became
   */
  record Limit(int rows, Option<Integer> sent, List<ArgumentNote> notes) {}
}
