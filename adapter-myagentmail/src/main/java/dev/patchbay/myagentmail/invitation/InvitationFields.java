package dev.patchbay.myagentmail.invitation;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of the receipt of an invitation the vendor fills (vendor reference 10). */
final class InvitationFields {
  /** Fields of the receipt of an invitation. */
  static final List<FieldCapability> RECEIPT =
      new Filled()
          .neverAs("the answer has no documented id", "ref")
          .neverAs("the vendor tells its own budget, under session.usage", "usedPercent")
          .list();

  private InvitationFields() {}
}
