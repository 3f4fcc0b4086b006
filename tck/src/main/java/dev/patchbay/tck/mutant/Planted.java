package dev.patchbay.tck.mutant;

import dev.patchbay.call.Operation;
import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens an adapter with a defect around it, another one whenever it is told so. Defects are planted
 * from one thread; whichever threads then make calls all meet the same one.
 */
final class Planted implements AdapterProvider {
  private final AdapterProvider right;
  private volatile Change change = Change.NONE;
  private volatile @Nullable Tape tape;
  private volatile @Nullable List<Step<?, ?>> replay;

  Planted(AdapterProvider right) {
    this.right = right;
  }

  void plant(Change other) {
    change = other;
  }

  Change change() {
    return change;
  }

  /** The tape that runs; null where none does. */
  @Nullable Tape tape() {
    return tape;
  }

  /** Does something with the right adapter, and writes down what goes on. */
  <T> T recording(Tape other, Supplier<T> work) {
    Change planted = change;
    Tape before = tape;
    change = Change.NONE;
    tape = other;
    try {
      return work.get();
    } finally {
      change = planted;
      tape = before;
    }
  }

  /** Does something with an adapter that says what the right one said, but for the defect. */
  <T> T replaying(List<Step<?, ?>> steps, Supplier<T> work) {
    replay = steps;
    try {
      return work.get();
    } finally {
      replay = null;
    }
  }

  Call sent(Call call) {
    Tape running = tape;
    if (running != null) {
      running.add(call);
    }
    return change.sent(call);
  }

  @Override
  public Vendor vendor() {
    return right.vendor();
  }

  @Override
  public Set<String> aliases() {
    return right.aliases();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return right.keys();
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return right.operations();
  }

  @Override
  @SuppressWarnings("ReferenceEquality")
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    List<Step<?, ?>> known = replay;
    if (known != null) {
      return new Wrong(new Replayed(known), change);
    }
    Adapter adapter = right.open(configuration, resources);
    Tape running = tape;
    if (running != null) {
      return new Recorded(adapter, running);
    }
    return change == Change.NONE ? adapter : new Wrong(adapter, change);
  }
}
