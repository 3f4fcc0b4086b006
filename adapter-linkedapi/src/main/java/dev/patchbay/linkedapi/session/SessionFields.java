package dev.patchbay.linkedapi.session;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of sessions and of the cases of a login the vendor fills (vocabulary 3.11). */
final class SessionFields {
  private static final String OPENS = "a link is opened, whatever comes of it";

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

  /** Fields of a link that was opened, for a new account or for a known one. */
  static final List<FieldCapability> OPENED =
      new Filled()
          .always("linkOpened.url", "linkOpened.handle")
          .neverAs("how long a link lives is not documented", "linkOpened.askedExpiry")
          .neverAs("how long a link lives is not documented", "linkOpened.possibleExpiry")
          .neverAs(OPENS, "linked.session", "linked.previous", "linked.orphaned")
          .neverAs(OPENS, "challenged.challenge", "pending.handle")
          .neverAs(OPENS, "failed.reason", "failed.vendorCode")
          .list();

  /** Fields of a login that is waited for. */
  static final List<FieldCapability> AWAITED =
      new Filled()
          .always("linked.session", "failed.reason", "failed.vendorCode")
          .when("when a known account was connected again", "linked.previous")
          .neverAs("an account keeps its id when it is connected again", "linked.orphaned")
          .neverAs("challenges are answered on the vendor's page", "challenged.challenge")
          .neverAs("a login that goes on is StillRunning", "pending.handle")
          .neverAs("a link is opened by another call", "linkOpened.url", "linkOpened.handle")
          .neverAs("a link is opened by another call", "linkOpened.askedExpiry")
          .neverAs("a link is opened by another call", "linkOpened.possibleExpiry")
          .list();

  private SessionFields() {}
}
