package dev.patchbay.capability;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a vendor can do for one operation.
 *
 * @param operation the operation's id
 * @param support native, emulated or unsupported
 * @param session whether it is made with a session
 * @param needs LinkedIn subscriptions that the account must have: {@code SALES_NAVIGATOR}, ...
 * @param repeat what a repeated write does; none for reads
 * @param settledBy id of the read that settles an unknown outcome; none for reads and where none
 *     can
 * @param keepsIdempotencyKey whether an idempotency key has any effect
 * @param latency how long it usually takes
 * @param arguments one entry for every argument and part that the operation has
 * @param fields one entry for every field of its result
 * @param limits numbers that bound it
 */
public record OperationCapability(
    String operation,
    Support support,
    SessionUse session,
    List<String> needs,
    Option<Repeat> repeat,
    Option<String> settledBy,
    boolean keepsIdempotencyKey,
    Latency latency,
    Map<String, ArgumentCapability> arguments,
    List<FieldCapability> fields,
    List<Limit> limits) {

  /** Copies the collections, keeping their order. */
  public OperationCapability {
    needs = List.copyOf(needs);
    arguments = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(arguments));
    fields = List.copyOf(fields);
    limits = List.copyOf(limits);
  }

  /** An operation that does not work. */
  public static OperationCapability unsupported(String operation, Support support) {
    return new OperationCapability(
        operation,
        support,
        SessionUse.OPTIONAL,
        List.of(),
        Option.none(),
        Option.none(),
        false,
        Latency.LIVE,
        Map.of(),
        List.of(),
        List.of());
  }

  /**
   * An operation that works with whatever arguments, and without looking for a session; for stubs
   * in tests.
   */
  public static OperationCapability everything(String operation) {
    return new OperationCapability(
        operation,
        Support.NATIVE,
        SessionUse.FORBIDDEN,
        List.of(),
        Option.none(),
        Option.none(),
        true,
        Latency.LOCAL,
        new HashMap<>(),
        List.of(),
        List.of());
  }

  /** The same under another support; used to narrow what an account cannot do. */
  public OperationCapability with(Support other) {
    return new OperationCapability(
        operation,
        other,
        session,
        needs,
        repeat,
        settledBy,
        keepsIdempotencyKey,
        latency,
        arguments,
        fields,
        limits);
  }

  /** The same with an idempotency key that is kept; for a decorator that keeps it. */
  public OperationCapability keepingIdempotencyKey() {
    return new OperationCapability(
        operation, support, session, needs, repeat, settledBy, true, latency, arguments, fields,
        limits);
  }
}
