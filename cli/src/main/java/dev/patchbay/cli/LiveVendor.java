package dev.patchbay.cli;

import dev.patchbay.Patchbay;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.record.Tapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Where the configuration of a live vendor is, as options; opens it with a proxy in between. */
final class LiveVendor {
  @CommandLine.Mixin private Configured configured = new Configured();

  /**
   * The vendor, open.
   *
   * @param tap what stands between
   * @param patchbay the vendor
   */
  record Open(Tapped tap, Patchbay patchbay) implements AutoCloseable {
    @Override
    public void close() {
      patchbay.close();
      tap.close();
    }
  }

  /** Opens one vendor among those that there are. */
  Open open(AdapterProvider provider, List<AdapterProvider> all, Map<String, String> settings) {
    Tapped tap = Tapped.of(provider);
    List<AdapterProvider> others = new ArrayList<>(all);
    others.removeIf(one -> one.vendor().equals(provider.vendor()));
    others.add(tap);
    String vendor = provider.vendor().name();
    Map<String, String> values =
        settings.entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> "patchbay." + vendor + "." + one.getKey(),
                    Map.Entry::getValue,
                    (first, second) -> second,
                    LinkedHashMap::new));
    if (!configured.namesInstance()) {
      values.put("patchbay.vendor", vendor);
    }
    return new Open(tap, configured.open(Patchbays.builder().providers(others).values(values)));
  }
}
