package dev.patchbay.myagentmail.cadence;

import io.vavr.control.Option;

/**
 * What came of enrolling. What else the vendor tells has no documented form and is among the
 * answer's leftovers, as a {@code RawAnswer}.
 *
 * @param created false when the lead was enrolled already
 */
public record Enrollment(Option<Boolean> created) {}
