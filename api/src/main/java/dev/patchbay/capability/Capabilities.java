package dev.patchbay.capability;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.identity.Vendor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a vendor can do. Immutable; the application, the driver and the conformance kit read the
 * same model.
 */
public final class Capabilities {
  private final Vendor vendor;
  private final Map<String, OperationCapability> operations;
  private final Predicate<String> unlistedWorks;

  private Capabilities(
      Vendor vendor, Collection<OperationCapability> operations, Predicate<String> unlistedWorks) {
    Map<String, OperationCapability> byId = new LinkedHashMap<>();
    operations.forEach(operation -> byId.put(operation.operation(), operation));
    this.vendor = vendor;
    this.operations = Collections.unmodifiableMap(byId);
    this.unlistedWorks = unlistedWorks;
  }

  /** What is listed works as listed; anything else is unsupported. */
  public static Capabilities of(Vendor vendor, Collection<OperationCapability> operations) {
    return new Capabilities(vendor, operations, id -> false);
  }

  /** Every operation works with every argument; for stubs in tests. */
  public static Capabilities everything(Vendor vendor) {
    return new Capabilities(vendor, List.of(), id -> true);
  }

  /** Whose capabilities they are. */
  public Vendor vendor() {
    return vendor;
  }

  /** All listed operations, in the order of the port. */
  public List<OperationCapability> operations() {
    return List.copyOf(operations.values());
  }

  /** The capability of one operation; unsupported when the vendor does not list it. */
  public OperationCapability operation(String id) {
    OperationCapability listed = operations.get(id);
    if (listed != null) {
      return listed;
    }
    return unlistedWorks.test(id)
        ? OperationCapability.everything(id)
        : OperationCapability.unsupported(
            id, Support.unsupported(Support.Reason.NOT_BUILT_YET, "unknown to this adapter"));
  }

  /** Whether an operation, or an argument under its full key, works. */
  public boolean supports(String key) {
    if (operations.containsKey(key)) {
      return operation(key).support().works();
    }
    return operations.values().stream()
            .filter(operation -> operation.support().works())
            .map(operation -> operation.arguments().get(key))
            .anyMatch(argument -> argument != null && argument.support().works())
        || unlistedWorks.test(key);
  }

  /**
   * Makes sure that everything an application relies on is there, when it starts rather than in the
   * middle of the night.
   *
   * @param keys operation ids ({@code search.people}) and argument keys ({@code
   *     classicPeople.locations})
   * @throws ConfigurationException listing everything that is missing
   */
  public Capabilities require(String... keys) {
    List<String> missing = new ArrayList<>();
    for (String key : keys) {
      if (!supports(key)) {
        String why = operations.containsKey(key) ? operation(key).support().why() : argument(key);
        missing.add(vendor + " does not support " + key + (why.isEmpty() ? "" : " (" + why + ")"));
      }
    }
    if (!missing.isEmpty()) {
      throw new ConfigurationException(missing);
    }
    return this;
  }

  /** The same without what needs a LinkedIn subscription that the account lacks. */
  public Capabilities narrowedTo(Set<String> subscriptions) {
    List<OperationCapability> narrowed = new ArrayList<>();
    for (OperationCapability operation : operations.values()) {
      boolean served = subscriptions.containsAll(operation.needs());
      narrowed.add(
          served || !operation.support().works()
              ? operation
              : operation.with(
                  Support.unsupported(
                      Support.Reason.ACCOUNT_LACKS, String.join(", ", operation.needs()))));
    }
    return new Capabilities(vendor, narrowed, unlistedWorks);
  }

  /** The same with another view of each operation; for decorators. */
  public Capabilities map(java.util.function.UnaryOperator<OperationCapability> change) {
    return new Capabilities(
        vendor, operations.values().stream().map(change).toList(), unlistedWorks);
  }

  private String argument(String key) {
    return operations.values().stream()
        .map(operation -> operation.arguments().get(key))
        .filter(argument -> argument != null)
        .map(argument -> argument.support().why())
        .findFirst()
        .orElse("no such operation or argument");
  }
}
