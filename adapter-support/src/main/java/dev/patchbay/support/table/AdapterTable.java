package dev.patchbay.support.table;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An adapter as one table: each operation of the port exactly once, and the vendor's own operations
 * after them. Immutable once built.
 */
public final class AdapterTable {
  private final Vendor vendor;
  private final Map<String, Handler<?, ?>> handlers;
  private final Capabilities capabilities;

  private AdapterTable(
      Vendor vendor, Map<String, Handler<?, ?>> handlers, Capabilities capabilities) {
    this.vendor = vendor;
    this.handlers = Map.copyOf(handlers);
    this.capabilities = capabilities;
  }

  /** Begins a vendor's table. */
  public static Builder of(Vendor vendor) {
    return new Builder(vendor);
  }

  Vendor vendor() {
    return vendor;
  }

  Capabilities capabilities() {
    return capabilities;
  }

  /** The handler of an operation; none when it is without one. */
  @SuppressWarnings("unchecked")
  <Q extends Request, R> Option<Handler<Q, R>> handler(Operation<Q, R> operation) {
    return Option.of((Handler<Q, R>) handlers.get(operation.id()));
  }

  /** Collects rows; a row that is missing or stands twice is a programmer's error. */
  public static final class Builder {
    private final Vendor vendor;
    private final Map<String, Handler<?, ?>> handlers = new LinkedHashMap<>();
    private final Map<String, Supplier<OperationCapability>> capabilities = new LinkedHashMap<>();

    private Builder(Vendor vendor) {
      this.vendor = vendor;
    }

    /**
     * An operation, who does it, and what is to be said of it.
     *
     * @param say is asked once, when somebody wants to know
     */
    public <Q extends Request, R> Builder on(
        Operation<Q, R> operation, Handler<Q, R> handler, UnaryOperator<OperationEntry> say) {
      add(operation, () -> say.apply(new OperationEntry(operation)).capability());
      handlers.put(operation.id(), handler);
      return this;
    }

    /** An operation that does not work at this vendor. */
    public Builder without(Operation<?, ?> operation, Support.Reason reason, String detail) {
      Support lacking = Support.unsupported(reason, detail);
      add(operation, () -> OperationCapability.unsupported(operation.id(), lacking));
      return this;
    }

    /** Several operations that the vendor does not have, for the same reason. */
    public Builder without(Support.Reason reason, String detail, Operation<?, ?>... operations) {
      for (Operation<?, ?> operation : operations) {
        without(operation, reason, detail);
      }
      return this;
    }

    /** All operations of the port that have no row so far, for the same reason. */
    public Builder withoutElse(Support.Reason reason, String detail) {
      Operations.ALL.stream()
          .filter(operation -> !capabilities.containsKey(operation.id()))
          .forEach(operation -> without(operation, reason, detail));
      return this;
    }

    /** Rows that another class adds. */
    public Builder with(UnaryOperator<Builder> rows) {
      return rows.apply(this);
    }

    /** The same table with one row said anew; for a vendor that differs from its dialect. */
    public <Q extends Request, R> Builder override(
        Operation<Q, R> operation, Handler<Q, R> handler, UnaryOperator<OperationEntry> say) {
      capabilities.remove(operation.id());
      handlers.remove(operation.id());
      return on(operation, handler, say);
    }

    /**
     * The same table with an operation done without; for a vendor that lacks what its dialect has.
     */
    public Builder overrideWithout(
        Operation<?, ?> operation, Support.Reason reason, String detail) {
      capabilities.remove(operation.id());
      handlers.remove(operation.id());
      return without(operation, reason, detail);
    }

    /** The same handler with more or other things said of it. */
    public Builder amend(Operation<?, ?> operation, UnaryOperator<OperationEntry> say) {
      Supplier<OperationCapability> said = capabilities.get(operation.id());
      if (said == null || !handlers.containsKey(operation.id())) {
        throw new IllegalStateException(vendor + " has no row to amend for " + operation.id());
      }
      capabilities.put(
          operation.id(), () -> say.apply(new OperationEntry(operation, said.get())).capability());
      return this;
    }

    private void add(Operation<?, ?> operation, Supplier<OperationCapability> capability) {
      if (capabilities.put(operation.id(), capability) != null) {
        throw new IllegalStateException(vendor + " has two rows for " + operation.id());
      }
    }

    /**
     * The table.
     *
     * @throws IllegalStateException when an operation of the port has no row
     */
    public AdapterTable build() {
      Map<String, Supplier<OperationCapability>> ordered = new LinkedHashMap<>();
      List<String> missing = new ArrayList<>();
      for (Operation<?, ?> operation : Operations.ALL) {
        Supplier<OperationCapability> capability = capabilities.remove(operation.id());
        if (capability == null) {
          missing.add(operation.id());
        } else {
          ordered.put(operation.id(), capability);
        }
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("The table of " + vendor + " lacks " + missing);
      }
      ordered.putAll(capabilities);
      return new AdapterTable(vendor, handlers, Capabilities.of(vendor, ordered));
    }
  }
}
