package dev.patchbay.myagentmail.own;

import com.squareup.moshi.JsonDataException;
import dev.patchbay.event.EventPayload.VendorEvent;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.cadence.CadenceEvent;
import dev.patchbay.myagentmail.cadence.LeadMove;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.wire.CadenceEventWire;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;

/** Reads what the port passes on raw of cadences (vendor reference 18). */
public final class CadenceEvents {
  private CadenceEvents() {}

  /** What the event tells; none when it is of no such kind, or names no cadence. */
  public static Option<CadenceEvent> read(VendorEvent event) {
    return switch (event.type()) {
      case "cadence.step.fired" -> of(event).map(CadenceEvents::fired);
      case "cadence.lead.replied" -> of(event).map(wire -> moved(wire, LeadMove.REPLIED));
      case "cadence.lead.completed" -> of(event).map(wire -> moved(wire, LeadMove.COMPLETED));
      case "cadence.lead.bounced" -> of(event).map(wire -> moved(wire, LeadMove.BOUNCED));
      default -> Option.none();
    };
  }

  private static Option<CadenceEventWire> of(VendorEvent event) {
    try {
      return Option.of(WireJson.moshi().adapter(CadenceEventWire.class).fromJsonValue(event.raw()))
          .filter(wire -> Found.present(wire.cadenceId()).isDefined());
    } catch (JsonDataException strange) {
      return Option.none();
    }
  }

  private static CadenceEvent fired(CadenceEventWire wire) {
    return new CadenceEvent.StepFired(
        cadence(wire),
        Found.present(wire.enrollmentId()),
        Option.of(Scalars.time(wire.firedAt())),
        Option.of(wire.stepIndex()),
        Found.present(wire.stepKind()).map(Cadences.KINDS::read),
        Found.present(wire.channelUrn()),
        Found.present(wire.renderedSubject()),
        Found.present(wire.renderedText()));
  }

  private static CadenceEvent moved(CadenceEventWire wire, LeadMove what) {
    return new CadenceEvent.LeadMoved(
        cadence(wire),
        Found.present(wire.enrollmentId()),
        Option.of(Scalars.time(wire.occurredAt())),
        what,
        Found.present(wire.leadExternalId()),
        Found.present(wire.reason()));
  }

  private static VendorRef cadence(CadenceEventWire wire) {
    return VendorRef.of(MyAgentMail.VENDOR, Cadences.KIND, String.valueOf(wire.cadenceId()));
  }
}
