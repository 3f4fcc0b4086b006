package dev.patchbay.mutation;

import java.util.BitSet;

/**
 * Which methods ran; {@link Probes} lets each tell. Public, because code of other loaders tells.
 */
public final class Reached {
  // Static, because probes are calls without an object.
  private static volatile boolean[] ran = new boolean[0];

  private Reached() {}

  /** Called by probes: the method of that number runs. */
  public static void mark(int method) {
    boolean[] now = ran;
    if (method < now.length) {
      now[method] = true;
    }
  }

  /** Forgets what ran, and waits for methods up to that number. */
  static void begin(int methods) {
    ran = new boolean[methods];
  }

  /** What ran since. */
  static BitSet end() {
    boolean[] now = ran;
    ran = new boolean[0];
    BitSet methods = new BitSet();
    for (int i = 0; i < now.length; i++) {
      methods.set(i, now[i]);
    }
    return methods;
  }
}
