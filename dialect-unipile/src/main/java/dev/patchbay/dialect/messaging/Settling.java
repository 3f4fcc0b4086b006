package dev.patchbay.dialect.messaging;

import dev.patchbay.call.Operation;
import dev.patchbay.messaging.MessagingOperations;
import io.vavr.control.Option;
import java.util.Map;

/** Which read tells what became of a write of messaging (coverage 3). */
final class Settling {
  private static final Map<String, Operation<?, ?>> READS =
      Map.of(
          MessagingOperations.MESSAGING_SEND_TO_PERSON.id(),
          MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
          MessagingOperations.MESSAGING_SEND_IN_MAIL.id(),
          MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
          MessagingOperations.MESSAGING_SEND_SALES_NAVIGATOR_MESSAGE.id(),
          MessagingOperations.MESSAGING_LIST_MESSAGES_WITH,
          MessagingOperations.MESSAGING_START_GROUP.id(),
          MessagingOperations.MESSAGING_INBOX,
          MessagingOperations.MESSAGING_SEND_TO_COMPANY.id(),
          MessagingOperations.MESSAGING_INBOX,
          MessagingOperations.MESSAGING_SEND_INTO_CONVERSATION.id(),
          MessagingOperations.MESSAGING_LIST_MESSAGES,
          MessagingOperations.MESSAGING_MARK_READ.id(),
          MessagingOperations.MESSAGING_CONVERSATION,
          MessagingOperations.MESSAGING_MUTE.id(),
          MessagingOperations.MESSAGING_CONVERSATION,
          MessagingOperations.MESSAGING_REACT.id(),
          MessagingOperations.MESSAGING_MESSAGE);

  private Settling() {}

  /** Id of the read; none where there is none. */
  static Option<String> of(Operation<?, ?> write) {
    return Option.of(READS.get(write.id())).map(Operation::id);
  }

  /** The read itself; every send has one. */
  static Operation<?, ?> read(Operation<?, ?> write) {
    return Option.of(READS.get(write.id()))
        .getOrElseThrow(() -> new IllegalArgumentException("Nothing settles " + write));
  }
}
