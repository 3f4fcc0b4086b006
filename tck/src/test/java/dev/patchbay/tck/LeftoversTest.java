package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import dev.patchbay.tck.mutant.Bench;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A process that used the kit must be able to end. */
final class LeftoversTest {
  private static final long PATIENCE = Duration.ofSeconds(10).toMillis();

  /** Threads that keep the process alive, and were not there before. */
  private static List<String> left(Set<Thread> before) throws InterruptedException {
    List<String> names = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread) && !thread.isDaemon()) {
        thread.join(PATIENCE);
        if (thread.isAlive()) {
          names.add(thread.getName());
        }
      }
    }
    return names;
  }

  private static Conformance over(AdapterProvider provider) {
    return Conformance.of(
        provider,
        Pack.load(ToyProvider.PACK),
        ToyProvider::configuration,
        List.of(),
        Clock.systemUTC());
  }

  @Test
  void an_adapter_that_cannot_be_opened_leaves_no_thread_behind() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    assertThatThrownBy(() -> over(new Unfit())).hasMessage("The door is locked");
    assertThatThrownBy(
            () ->
                new Bench(
                    new Unfit(),
                    Pack.load(ToyProvider.PACK),
                    ToyProvider::configuration,
                    List.of()))
        .hasMessage("The door is locked");

    assertThat(left(before)).isEmpty();
  }

  @Test
  void runs_that_were_closed_leave_no_thread_behind() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    for (int i = 0; i < 2; i++) {
      try (Conformance run = over(new ToyProvider(Defect.NONE))) {
        assertThat(run.checks()).isNotEmpty();
        run.run(run.checks().get(0));
      }
    }

    assertThat(left(before)).isEmpty();
  }

  private record Unfit() implements AdapterProvider {
    @Override
    public Vendor vendor() {
      return new ToyProvider(Defect.NONE).vendor();
    }

    @Override
    public Set<String> aliases() {
      return Set.of();
    }

    @Override
    public List<ConfigurationKey> keys() {
      return new ToyProvider(Defect.NONE).keys();
    }

    @Override
    public Adapter open(AdapterConfiguration configuration, Resources resources) {
      throw new IllegalStateException("The door is locked");
    }
  }
}
