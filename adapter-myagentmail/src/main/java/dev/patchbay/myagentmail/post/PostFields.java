package dev.patchbay.myagentmail.post;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of the receipt of a post the vendor fills (vendor reference 11). */
final class PostFields {
  /** Fields of the receipt of a post. */
  static final List<FieldCapability> RECEIPT = new Filled().always("post").list();

  private PostFields() {}
}
