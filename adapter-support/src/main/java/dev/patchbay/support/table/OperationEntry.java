package dev.patchbay.support.table;

import dev.patchbay.call.Area;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Limit;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.support.argument.ArgumentMap;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What an adapter's table says of one operation. Unless said otherwise it is native, live, needs a
 * session (but for the areas session and event), and takes no argument.
 */
public final class OperationEntry {
  private final Operation<?, ?> operation;
  private final List<String> keys;
  private Support support = Support.NATIVE;
  private SessionUse session;
  private final List<String> needs = new ArrayList<>();
  private Option<Repeat> repeat;
  private Option<String> settledBy = Option.none();
  private boolean keepsKey;
  private Latency latency = Latency.LIVE;
  private final Map<String, ArgumentCapability> arguments = new LinkedHashMap<>();
  private final List<FieldCapability> fields = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();

  OperationEntry(Operation<?, ?> operation) {
    this.operation = operation;
    this.keys = Arguments.keys(operation);
    boolean withoutSession = operation.area() == Area.SESSION || operation.area() == Area.EVENT;
    this.session = withoutSession ? SessionUse.FORBIDDEN : SessionUse.REQUIRED;
    this.repeat = operation.kind() == Effect.WRITE ? Option.some(Repeat.UNKNOWN) : Option.none();
  }

  /** What is said already, to be said differently in part. */
  OperationEntry(Operation<?, ?> operation, OperationCapability said) {
    this.operation = operation;
    this.keys = Arguments.keys(operation);
    this.support = said.support();
    this.session = said.session();
    this.needs.addAll(said.needs());
    this.repeat = said.repeat();
    this.settledBy = said.settledBy();
    this.keepsKey = said.keepsIdempotencyKey();
    this.latency = said.latency();
    this.arguments.putAll(said.arguments());
    this.fields.addAll(said.fields());
    this.limits.addAll(said.limits());
  }

  /** The adapter makes it out of other calls, at a cost in operations. */
  public OperationEntry emulated(String how, Operation<?, ?>... cost) {
    support =
        Support.emulated(
            how, java.util.Arrays.stream(cost).map(Operation::id).toArray(String[]::new));
    return this;
  }

  /** More to say of it in words, after what is said already. */
  public OperationEntry noting(String words) {
    support = noted(support, words);
    return this;
  }

  /** More to say of one of its arguments in words, after what is said already. */
  public OperationEntry noting(String name, String words) {
    String key = known(name);
    ArgumentCapability said =
        arguments.getOrDefault(key, ArgumentCapability.of(key, Support.NATIVE));
    arguments.put(key, said.with(noted(said.support(), words)));
    return this;
  }

  private static Support noted(Support said, String words) {
    String detail = said.detail().isEmpty() ? words : said.detail() + "; " + words;
    return new Support(said.level(), said.reason(), detail, said.cost());
  }

  /** Which session it takes. */
  public OperationEntry session(SessionUse use) {
    session = use;
    return this;
  }

  /** LinkedIn subscriptions the account must have: {@code SALES_NAVIGATOR}, {@code RECRUITER}. */
  public OperationEntry needs(String... subscriptions) {
    needs.addAll(List.of(subscriptions));
    return this;
  }

  /** What a repeat does, and the read that settles an unknown outcome. */
  public OperationEntry repeat(Repeat does, Operation<?, ?> settling) {
    settledBy = Option.some(settling.id());
    return repeat(does);
  }

  /** What a repeat does, where no read settles an unknown outcome. */
  public OperationEntry repeat(Repeat does) {
    repeat = Option.some(does);
    return this;
  }

  /** The vendor keeps idempotency keys for it. */
  public OperationEntry keepsIdempotencyKey() {
    keepsKey = true;
    return this;
  }

  /** How long it usually takes. */
  public OperationEntry latency(Latency usually) {
    latency = usually;
    return this;
  }

  /** The arguments of a map. */
  public OperationEntry arguments(ArgumentMap<?> map) {
    arguments.putAll(map.capabilities());
    return this;
  }

  /** Arguments that the handler writes itself, without limits; parts with a dot. */
  public OperationEntry accepts(String... names) {
    for (String name : names) {
      accepts(name, UnaryOperator.identity());
    }
    return this;
  }

  /** An argument that the handler writes itself, with its limits. */
  public OperationEntry accepts(String name, UnaryOperator<ArgumentCapability> declare) {
    String key = known(name);
    arguments.put(key, declare.apply(ArgumentCapability.of(key, Support.NATIVE)));
    return this;
  }

  /** An argument that does not work, with more to say than that the vendor cannot. */
  public OperationEntry refuses(String name, Support.Reason reason, String detail) {
    String key = known(name);
    arguments.put(key, ArgumentCapability.of(key, Support.unsupported(reason, detail)));
    return this;
  }

  /** Which fields of the result are filled. */
  public OperationEntry fields(List<FieldCapability> filled) {
    fields.addAll(filled);
    return this;
  }

  /** The same fields but for one, of which something else holds. */
  public OperationEntry field(String name, FieldCapability.Filled filled, String reason) {
    FieldCapability other = new FieldCapability(name, filled, reason);
    fields.replaceAll(field -> field.name().equals(name) ? other : field);
    if (!fields.contains(other)) {
      fields.add(other);
    }
    return this;
  }

  /** A number that bounds the operation; it takes the place of one of that name. */
  public OperationEntry limit(String name, long value, String unit, String source) {
    limits.removeIf(limit -> limit.name().equals(name));
    limits.add(new Limit(name, value, unit, source));
    return this;
  }

  private String known(String name) {
    String key = operation.key(name);
    if (!keys.contains(key)) {
      throw new IllegalArgumentException(operation + " has no argument " + name);
    }
    return key;
  }

  OperationCapability capability() {
    Map<String, ArgumentCapability> all = new LinkedHashMap<>();
    Support lacking = Support.unsupported(Support.Reason.VENDOR_CANNOT);
    for (String key : keys) {
      ArgumentCapability declared = arguments.get(key);
      all.put(key, declared == null ? ArgumentCapability.of(key, lacking) : declared);
    }
    return new OperationCapability(
        operation.id(),
        support,
        session,
        needs,
        repeat,
        settledBy,
        keepsKey,
        latency,
        all,
        fields,
        limits);
  }
}
