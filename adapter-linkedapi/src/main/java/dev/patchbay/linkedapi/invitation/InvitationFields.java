package dev.patchbay.linkedapi.invitation;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of invitations and connections the vendor fills (vocabulary 3.9). */
final class InvitationFields {
  private static final String CANNOT = "vendor cannot";

  /** Fields of a sent invitation. */
  static final List<FieldCapability> SENT =
      new Filled()
          .always("ref", "ref.person", "direction", "kind", "person")
          .neverAs("an invitation is known by its person", "ref.handle", "ref.sharedSecret")
          .sometimes("name", "headline")
          .when("as rough as LinkedIn shows it", "sentAt")
          .neverAs("told of received invitations alone", "note")
          .list();

  /** Fields of a received invitation. */
  static final List<FieldCapability> RECEIVED =
      new Filled()
          .always("ref", "ref.person", "direction", "kind", "person")
          .neverAs("an invitation is known by its person", "ref.handle", "ref.sharedSecret")
          .sometimes("name", "headline", "note")
          .neverAs("told of sent invitations alone", "sentAt")
          .list();

  /** Fields of a connection. */
  static final List<FieldCapability> CONNECTION =
      new Filled()
          .always("person")
          .sometimes("name", "headline")
          .when("where a filter is used", "location")
          .when("where no filter is used", "connectedAt")
          .neverAs("the full name alone is told", "firstName", "lastName")
          .neverAs(CANNOT, "pictureUrl")
          .list();

  /** Fields of what is told of a new invitation. */
  static final List<FieldCapability> RECEIPT =
      new Filled().neverAs("success alone is told", "ref", "usedPercent").list();

  /** Fields of a connection's status. */
  static final List<FieldCapability> STATUS =
      List.of(
          new FieldCapability(
              "status",
              FieldCapability.Filled.ALWAYS,
              "servers before July 2026 do not know PENDING_RECEIVED"),
          new FieldCapability("connectedAt", FieldCapability.Filled.NEVER, CANNOT));

  private InvitationFields() {}
}
