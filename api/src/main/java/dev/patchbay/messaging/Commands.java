package dev.patchbay.messaging;

import dev.patchbay.value.ConversationCommand;
import java.util.List;

/** What the requests that carry a command have in common. */
final class Commands {
  private Commands() {}

  static List<String> flaws(
      ConversationCommand given, ConversationCommand one, ConversationCommand other) {
    return given == one || given == other
        ? List.of()
        : List.of(
            "The command " + given + " does not belong here; give " + one + " or " + other + ".");
  }
}
