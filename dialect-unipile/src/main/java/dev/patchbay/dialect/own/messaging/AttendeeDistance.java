package dev.patchbay.dialect.own.messaging;

/** How far an attendee is from the account's owner. */
public enum AttendeeDistance {
  SELF,
  DISTANCE_1,
  DISTANCE_2,
  DISTANCE_3,
  OUT_OF_NETWORK,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
