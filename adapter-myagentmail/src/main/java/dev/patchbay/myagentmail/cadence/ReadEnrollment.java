package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;

/**
 * Asks for an enrolment. The form of the answer is not documented.
 *
 * @param enrollment the vendor's id of it, as deliveries of cadences tell
 */
public record ReadEnrollment(String enrollment) implements Request {}
