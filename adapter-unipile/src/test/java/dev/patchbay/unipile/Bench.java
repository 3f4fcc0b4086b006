package dev.patchbay.unipile;

import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.spi.Waiting;
import java.time.Duration;

/** A sandbox and a port over it, in the sandbox's time; waiting runs an action instead. */
final class Bench implements AutoCloseable {
  static final SessionRef MIRA = new SessionRef(UnipileAdapterProvider.VENDOR, "b7Qx2ExampleAcc");
  static final SessionRef ARVID = new SessionRef(UnipileAdapterProvider.VENDOR, "d4Rw9ExampleOld");

  final UnipileSandbox sandbox = UnipileSandbox.start();
  final Resources resources = new Resources();
  final Adapter adapter =
      new UnipileAdapterProvider()
          .open(AdapterConfiguration.of(sandbox.configuration()), resources);
  Runnable whileWaiting = () -> {};

  /** A port whose calls go out for Mira. */
  Patchbay patchbay() {
    return patchbay(CallOptions.on(MIRA));
  }

  Patchbay patchbay(CallOptions defaults) {
    Waiting waiting =
        new Waiting() {
          @Override
          public void pause(Duration duration) {
            sandbox.advance(duration);
            whileWaiting.run();
          }

          @Override
          public Runnable after(Duration delay, Runnable action) {
            action.run();
            return () -> {};
          }
        };
    return Patchbay.over(
        adapter, Environment.standard().with(sandbox.clock()).with(waiting), defaults);
  }

  @Override
  public void close() {
    adapter.close();
    resources.close();
    sandbox.close();
  }
}
