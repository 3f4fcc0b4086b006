package dev.patchbay.myagentmail.signal;

/**
 * How often the vendor polls; each time up to a tenth earlier or later. What a plan does not allow
 * is changed to something slower, so look at the cadence of the signal that was made.
 */
public enum PollCadence {
  /** Once a day. */
  DAILY,
  /** Every twelve hours. */
  EVERY_12_HOURS,
  /** Every six hours. */
  EVERY_6_HOURS,
  /** Every hour; in evidence for the two kinds that watch an inbox. */
  HOURLY,
  /** Only when it is run by hand. */
  MANUAL,
  /** A word that this version does not know. */
  UNKNOWN
}
