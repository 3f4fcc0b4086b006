package dev.patchbay.dialect.read;

import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.NetworkDistance;

/** How far a person is from the session's owner, as it is told and as it is asked for. */
public final class NetworkDistances {
  /**
   * How far a person is, wherever it is told: profiles, reactions and comments say degrees, search
   * hits and attendees distances.
   */
  public static final EnumTable<NetworkDistance> TOLD =
      EnumTable.of(NetworkDistance.UNKNOWN)
          .readOnly(NetworkDistance.SELF, "SELF")
          .readOnly(NetworkDistance.FIRST, "FIRST_DEGREE", "DISTANCE_1")
          .readOnly(NetworkDistance.SECOND, "SECOND_DEGREE", "DISTANCE_2")
          .readOnly(NetworkDistance.THIRD_PLUS, "THIRD_DEGREE", "DISTANCE_3")
          .readOnly(NetworkDistance.OUT_OF_NETWORK, "OUT_OF_NETWORK")
          .build();

  /** What a search asks for, by number. */
  public static final EnumTable<NetworkDistance> ASKED = asked().build();

  /** What a search asks for that knows groups too. */
  public static final EnumTable<NetworkDistance> ASKED_OR_GROUP =
      asked().row(NetworkDistance.GROUP, "GROUP").build();

  private NetworkDistances() {}

  private static EnumTable.Builder<NetworkDistance> asked() {
    return EnumTable.of(NetworkDistance.UNKNOWN)
        .row(NetworkDistance.FIRST, 1)
        .row(NetworkDistance.SECOND, 2)
        .row(NetworkDistance.THIRD_PLUS, 3);
  }
}
