package dev.patchbay.dialect;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/**
 * Which fields of sessions the dialect fills (vocabulary 3.11). Of a login's progress there is no
 * list: each of its cases has fields of its own, and which case comes is the answer.
 */
final class SessionFields {
  /** Fields of a session. */
  static final List<FieldCapability> SESSION =
      new Filled()
          .always("ref", "state")
          .sometimes("displayName", "owner", "createdAt", "premium", "organizations")
          .when("when a source of the account has a status", "observations", "reason")
          .when("when the credentials are lost", "reconnect")
          .neverAs("not built yet: the products' own states in users/me", "stateByProduct")
          .neverAs("the status of an account tells no pause", "throttledUntil")
          .neverAs("vendor cannot", "lastUsedAt", "pictureUrl", "headline", "countryCode")
          .list();

  /** Fields of the usage. */
  static final List<FieldCapability> USAGE =
      new Filled()
          .when("for the products subscribed to", "inMailCredits")
          .neverAs("no route tells limits of actions", "usages")
          .list();

  /** Fields of what a key is worth: only that it was accepted. */
  static final List<FieldCapability> KEY =
      new Filled()
          .neverAs("no route tells whose key it is", "owner", "subscription", "credits")
          .list();

  private SessionFields() {}
}
