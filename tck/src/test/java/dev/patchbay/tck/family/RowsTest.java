package dev.patchbay.tck.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private final Capabilities capabilities = capabilities();

  private static Capabilities capabilities() {
    try (Resources resources = new Resources();
        Adapter adapter =
            new ToyProvider(Defect.NONE)
                .open(
                    AdapterConfiguration.of(ToyProvider.configuration("http://localhost:1")),
                    resources)) {
      return adapter.capabilities();
    }
  }

  @Test
  void an_adapter_with_a_row_for_each_operation_lacks_none() {
    assertThat(Rows.missing(Operations.ALL, capabilities)).isEmpty();
  }

  @Test
  void a_row_of_an_operation_that_nobody_names_is_a_mistake() {
    List<Operation<?, ?>> named = new ArrayList<>(Operations.ALL);
    named.remove(SearchOperations.SEARCH_JOBS);

    assertThat(Rows.missing(named, capabilities))
        .containsExactly("search.jobs has a row, but the provider's operations() lacks it");
  }
}
