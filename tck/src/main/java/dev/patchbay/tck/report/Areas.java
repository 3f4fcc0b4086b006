package dev.patchbay.tck.report;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import java.util.Locale;

/** The areas that a report is sorted by. */
final class Areas {
  /** What concerns the adapter as a whole. */
  static final String WHOLE = "adapter";

  private static final String VENDOR = "vendor";

  private Areas() {}

  static String of(Operation<?, ?> operation) {
    return Operations.ALL.contains(operation)
        ? operation.area().name().toLowerCase(Locale.ROOT)
        : VENDOR;
  }
}
