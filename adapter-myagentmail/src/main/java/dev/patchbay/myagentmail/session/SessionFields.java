package dev.patchbay.myagentmail.session;

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

  private static final String NEW = "a new account has no other session";

  /** Fields of the cases of a login with a password. */
  static final List<FieldCapability> WITH_CREDENTIALS =
      ended(asked(login().neverAs(NEW, "linked.previous", "linked.orphaned"))).list();

  /** Fields of the cases of a login with cookies. */
  static final List<FieldCapability> WITH_COOKIES =
      ended(unasked(login().neverAs(NEW, "linked.previous", "linked.orphaned"))).list();

  /** Fields of the cases of a login that replaces a lost session. */
  static final List<FieldCapability> AGAIN =
      ended(
              asked(
                  login()
                      .always("linked.previous")
                      .when("where signals are pinned to the lost session", "linked.orphaned")))
          .list();

  /** Fields of the cases of an answer. */
  static final List<FieldCapability> ANSWERED =
      asked(login())
          .when("when a lost session is replaced", "linked.previous", "linked.orphaned")
          .neverAs("an answer that is not accepted is an error", "failed.reason")
          .neverAs("an answer that is not accepted is an error", "failed.vendorCode")
          .list();

  /** Fields of the cases of an approval. */
  static final List<FieldCapability> AWAITED =
      ended(
              unasked(
                  login()
                      .when("when a lost session is replaced", "linked.previous")
                      .when("when a lost session is replaced", "linked.orphaned")))
          .list();

  private SessionFields() {}

  private static Filled login() {
    return new Filled()
        .always("linked.session")
        .neverAs("a login that goes on is StillRunning", "pending.handle")
        .neverAs("the vendor has no page to log in", "linkOpened.url", "linkOpened.handle")
        .neverAs("the vendor has no page to log in", "linkOpened.askedExpiry")
        .neverAs("the vendor has no page to log in", "linkOpened.possibleExpiry");
  }

  private static Filled asked(Filled filled) {
    return filled.always("challenged.challenge");
  }

  private static Filled unasked(Filled filled) {
    return filled.neverAs("nothing is asked there", "challenged.challenge");
  }

  private static Filled ended(Filled filled) {
    return filled
        .always("failed.reason")
        .neverAs("an end with a code is an error", "failed.vendorCode");
  }
}
