package dev.patchbay.value;

import java.util.Map;

/**
 * An argument with parts that a vendor may support or refuse one by one, such as the excluded half
 * of a filter. A used part has the key {@code <argument>.<part>}.
 */
public interface Composite {
  /** The parts in use, by the names that the type's {@link Parts} lists; empty when none is. */
  Map<String, Object> parts();
}
