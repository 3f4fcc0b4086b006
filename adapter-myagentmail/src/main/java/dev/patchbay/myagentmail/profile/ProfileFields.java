package dev.patchbay.myagentmail.profile;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of people the vendor fills (vendor reference 12). */
final class ProfileFields {
  private static final String FOUR = "a look-up is documented with four fields";

  /** Fields of a person. */
  static final List<FieldCapability> PERSON =
      new Filled()
          .always("ref")
          .sometimes("name", "headline", "currentCompanyName")
          .neverElse(PersonProfile.class, FOUR)
          .list();

  private ProfileFields() {}
}
