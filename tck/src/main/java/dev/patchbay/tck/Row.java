package dev.patchbay.tck;

import java.util.List;
import java.util.function.Supplier;

/**
 * One row of a table that the adapter is held against.
 *
 * @param name what is shown
 * @param look finds what is wrong, one line each
 */
record Row(String name, Supplier<List<String>> look) {
  List<String> problems() {
    return look.get();
  }
}
