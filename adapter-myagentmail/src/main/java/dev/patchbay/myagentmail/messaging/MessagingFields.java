package dev.patchbay.myagentmail.messaging;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of the receipt of a message the vendor fills (vendor reference 9). */
final class MessagingFields {
  /** Fields of the receipt of a message. */
  static final List<FieldCapability> RECEIPT =
      new Filled().always("message").sometimes("conversation", "sentAt").list();

  private MessagingFields() {}
}
