package dev.patchbay.capability;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.identity.Vendor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor can do. Immutable; the application, the driver and the conformance kit read the
 * same model.
 */
public final class Capabilities {
  private final Vendor vendor;
  private final Map<String, Supplier<OperationCapability>> operations;
  private final Predicate<String> unlistedWorks;

  private Capabilities(
      Vendor vendor,
      Map<String, Supplier<OperationCapability>> operations,
      Predicate<String> unlistedWorks) {
    this.vendor = vendor;
    this.operations = operations;
    this.unlistedWorks = unlistedWorks;
  }

  private Capabilities(
      Vendor vendor, Collection<OperationCapability> operations, Predicate<String> unlistedWorks) {
    this(vendor, new LinkedHashMap<>(), unlistedWorks);
    operations.forEach(operation -> this.operations.put(operation.operation(), () -> operation));
  }

  /** What is listed works as listed; anything else is unsupported. */
  public static Capabilities of(Vendor vendor, Collection<OperationCapability> operations) {
    return new Capabilities(vendor, operations, id -> false);
  }

  /**
   * The same, where each operation's capability is made when it is first asked for, so that opening
   * an adapter does not wait for all of them.
   *
   * @param operations what makes it, by the operation's id, in the order of the port; called once,
   *     by whichever thread asks first
   */
  public static Capabilities of(
      Vendor vendor, Map<String, Supplier<OperationCapability>> operations) {
    Map<String, Supplier<OperationCapability>> once = new LinkedHashMap<>();
    operations.forEach((id, make) -> once.put(id, new Once(make)));
    return new Capabilities(vendor, once, id -> false);
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
    return all().toList();
  }

  /** The capability of one operation; unsupported when the vendor does not list it. */
  public OperationCapability operation(String id) {
    Supplier<OperationCapability> listed = operations.get(id);
    if (listed != null) {
      return listed.get();
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
    return all()
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
    for (OperationCapability operation : operations()) {
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
    return new Capabilities(vendor, all().map(change).toList(), unlistedWorks);
  }

  private String argument(String key) {
    return all()
        .map(operation -> operation.arguments().get(key))
        .filter(argument -> argument != null)
        .map(argument -> argument.support().why())
        .findFirst()
        .orElse("no such operation or argument");
  }

  private Stream<OperationCapability> all() {
    return operations.values().stream().map(Supplier::get);
  }

  /** Made at the first call. */
  private static final class Once implements Supplier<OperationCapability> {
    private final Supplier<OperationCapability> make;
    private volatile @Nullable OperationCapability made;

    Once(Supplier<OperationCapability> make) {
      this.make = make;
    }

    @Override
    public OperationCapability get() {
      OperationCapability known = made;
      return known == null ? first() : known;
    }

    private synchronized OperationCapability first() {
      OperationCapability known = made;
      if (known == null) {
        known = make.get();
        made = known;
      }
      return known;
    }
  }
}
