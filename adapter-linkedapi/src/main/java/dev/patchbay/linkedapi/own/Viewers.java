package dev.patchbay.linkedapi.own;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.account.ProfileViewer;
import dev.patchbay.linkedapi.account.ViewerKind;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.ViewerWire;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.time.Instant;

/** Viewers of a profile in the vendor's words, who has another one for distances here. */
final class Viewers {
  private static final EnumTable<ViewerKind> KINDS =
      EnumTable.of(ViewerKind.UNKNOWN)
          .row(ViewerKind.IDENTIFIED, "identified")
          .row(ViewerKind.ANONYMOUS, "anonymous")
          .build();

  private static final EnumTable<NetworkDistance> DISTANCES =
      EnumTable.of(NetworkDistance.UNKNOWN)
          .row(NetworkDistance.FIRST, "1")
          .row(NetworkDistance.SECOND, "2")
          .row(NetworkDistance.THIRD_PLUS, "3")
          .build();

  private Viewers() {}

  static ProfileViewer viewer(ViewerWire wire, Reading reading) {
    ViewerKind kind = reading.constant("kind", KINDS, wire.viewerType());
    Instant at = Scalars.time(wire.viewedAt());
    if (at == null && wire.viewedAt() != null) {
      reading.unrecognised("viewedAt", wire.viewedAt());
    }
    return new ProfileViewer(
        kind == null ? ViewerKind.UNKNOWN : kind,
        ProfileRef.known(wire.publicUrl(), wire.urn()),
        Texts.told(wire.name()),
        Texts.told(wire.headline()),
        Option.of(reading.constant("networkDistance", DISTANCES, wire.connectionDegree())),
        Texts.told(wire.avatarUrl()),
        Texts.told(wire.description()),
        Texts.told(wire.searchUrl()),
        Option.of(at),
        Texts.told(wire.viewedAgo()));
  }
}
