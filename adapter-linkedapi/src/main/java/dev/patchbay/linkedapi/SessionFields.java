package dev.patchbay.linkedapi;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/**
 * Which fields of sessions the vendor fills (vocabulary 3.11). Of a login's progress there is no
 * list: each of its cases has fields of its own, and which case comes is the answer.
 */
final class SessionFields {
  /** Fields of a session. */
  static final List<FieldCapability> SESSION =
      new Filled()
          .always("ref", "state", "observations")
          .sometimes("displayName", "owner", "createdAt", "countryCode", "reason")
          .when("once the vendor has read the account on LinkedIn", "pictureUrl", "headline")
          .when("when the account has to be reconnected", "reconnect")
          .neverAs("an account has one status for all products", "stateByProduct")
          .neverAs("a status tells no pause", "throttledUntil")
          .neverAs("the vendor does not tell", "lastUsedAt", "organizations")
          .neverAs("the vendor tells its own plan, not LinkedIn's", "premium")
          .list();

  /** Fields of the usage. */
  static final List<FieldCapability> USAGE =
      new Filled()
          .always("usages", "usages.action")
          .sometimes("usages.vendorAction", "usages.used")
          .when("without a time to count over", "usages.period")
          .when("for limits that are enabled, without a time to count over", "usages.limit")
          .neverAs("the vendor tells what is used, and the limit", "usages.remaining")
          .neverAs("no route tells InMail credits", "inMailCredits")
          .list();

  /** Fields of what a key is worth. */
  static final List<FieldCapability> KEY =
      new Filled()
          .when("where there is a plan", "subscription")
          .neverAs("no route tells whose key it is", "owner")
          .neverAs("the vendor sells seats, not credits", "credits")
          .list();

  private SessionFields() {}
}
