package dev.patchbay.dialect.session;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of sessions and of the cases of a login the dialect fills (vocabulary 3.11). */
final class SessionFields {
  private static final String NEW = "the account is a new one";
  private static final String NO_LINK = "only a link is opened";
  private static final String[] LINK = {
    "linkOpened.url", "linkOpened.handle", "linkOpened.askedExpiry", "linkOpened.possibleExpiry"
  };

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

  /** Fields of a login that makes a new account. */
  static final List<FieldCapability> CONNECTED =
      ended(asked(new Filled().always("linked.session").neverAs(NEW, "linked.previous")))
          .neverAs(NO_LINK, LINK)
          .list();

  /** Fields of a login that goes on, of a new account or of a known one. */
  static final List<FieldCapability> CONTINUED =
      ended(asked(linked())).neverAs(NO_LINK, LINK).list();

  /** Fields of a login that is waited for. */
  static final List<FieldCapability> AWAITED =
      ended(linked())
          .neverAs("the account tells only that it waits", "challenged.challenge")
          .neverAs(NO_LINK, LINK)
          .list();

  /** Fields of a link that makes a new account. */
  static final List<FieldCapability> LINKED =
      new Filled()
          .always("linkOpened.url", "linkOpened.askedExpiry", "linkOpened.possibleExpiry")
          .neverAs("the new account is told to notifyUrl only", "linkOpened.handle")
          .neverAs("a link is opened, whatever comes of it", "linked.session", "linked.previous")
          .neverAs("a link is opened, whatever comes of it", "linked.orphaned")
          .neverAs("a link is opened, whatever comes of it", "challenged.challenge")
          .neverAs("a link is opened, whatever comes of it", "pending.handle", "failed.reason")
          .neverAs("a link is opened, whatever comes of it", "failed.vendorCode")
          .list();

  /** Fields of a login of a known account. */
  static final List<FieldCapability> RECONNECTED =
      ended(asked(linked()))
          .always("linkOpened.url")
          .sometimes("linkOpened.handle", "linkOpened.askedExpiry", "linkOpened.possibleExpiry")
          .list();

  private SessionFields() {}

  private static Filled linked() {
    return new Filled()
        .always("linked.session")
        .when("when a known account was connected again", "linked.previous");
  }

  private static Filled asked(Filled filled) {
    return filled.always("challenged.challenge");
  }

  private static Filled ended(Filled filled) {
    return filled
        .neverAs("an account keeps its id when it is connected again", "linked.orphaned")
        .neverAs("a login is done, asks something, or is awaited", "pending.handle")
        .always("failed.reason")
        .sometimes("failed.vendorCode");
  }
}
