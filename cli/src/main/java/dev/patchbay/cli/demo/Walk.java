package dev.patchbay.cli.demo;

import java.util.List;

/** A way through the main job. */
interface Walk {
  /** The steps, in order. */
  List<Step> steps();

  /** The marked lines of its own source. */
  default Snippets snippets() {
    return Snippets.of(getClass());
  }
}
