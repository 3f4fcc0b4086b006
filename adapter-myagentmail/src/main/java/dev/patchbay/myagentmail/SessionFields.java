package dev.patchbay.myagentmail;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of sessions the vendor fills (vocabulary 3.11). */
final class SessionFields {
  /** Fields of a session. */
  static final List<FieldCapability> SESSION =
      new Filled()
          .always("ref", "state", "observations")
          .sometimes("displayName", "createdAt", "lastUsedAt")
          .when("while the vendor pauses the account", "throttledUntil")
          .sometimes("reason")
          .when("when the account has to be connected anew", "reconnect")
          .neverAs("an account has one status for all products", "stateByProduct")
          .neverAs("a session has a label and no identity", "owner")
          .neverAs("the vendor does not tell", "premium", "organizations")
          .neverAs("the vendor does not tell", "pictureUrl", "headline", "countryCode")
          .list();

  /** Fields of the usage. */
  static final List<FieldCapability> USAGE =
      new Filled()
          .always("usages", "usages.action", "usages.period", "usages.vendorAction")
          .always("usages.used")
          .sometimes("usages.limit", "usages.remaining")
          .neverAs("no route tells InMail credits", "inMailCredits")
          .list();

  /** Fields of what a key is worth. */
  static final List<FieldCapability> KEY =
      new Filled()
          .neverAs(
              "not documented: the answer's form; it is among the leftovers",
              "owner",
              "subscription")
          .neverAs("the vendor sells a plan, not credits", "credits")
          .list();

  private SessionFields() {}
}
