package dev.patchbay.mutation;

import java.util.BitSet;
import java.util.List;
import org.pitest.coverage.TestInfo;

/**
 * What one check, or several that belong together, reaches in the right adapter.
 *
 * @param info its name, and how long it took
 * @param labels of the checks
 * @param methods their numbers
 */
record Reach(TestInfo info, List<String> labels, BitSet methods) {
  boolean isAboutTheAdaptersWord() {
    return labels.get(0).startsWith("CAP-") || labels.get(0).startsWith("FIELD-");
  }

  String operation() {
    String label = labels.get(0);
    return label.substring(label.indexOf(' ') + 1, label.indexOf(": "));
  }
}
