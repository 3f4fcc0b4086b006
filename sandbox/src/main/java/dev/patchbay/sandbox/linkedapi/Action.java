package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Does one action of a workflow and answers its data; throws {@link Failed} when it cannot. */
@FunctionalInterface
interface Action {
  /**
   * Does it.
   *
   * @param page the page that is open, when it is a child of one
   * @return the data, alone or as {@link Page.Opened}; null for actions that answer none
   */
  @Nullable Object run(Account account, JsonObject definition, @Nullable Page page);

  /** An action that cannot be done, in the vendor's words. */
  final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String type;

    Failed(String type, String message) {
      super(message, null, false, false);
      this.type = type;
    }

    String type() {
      return type;
    }
  }
}
