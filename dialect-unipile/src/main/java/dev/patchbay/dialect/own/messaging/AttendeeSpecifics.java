package dev.patchbay.dialect.own.messaging;

import io.vavr.control.Option;

/**
 * What the vendor knows of an attendee from LinkedIn alone.
 *
 * @param memberUrn the permanent URN
 * @param occupation what they do
 * @param networkDistance how far
 * @param pendingInvitation whether an invitation is open
 * @param location the place
 * @param headline the line under the name
 * @param contactInfo how else to reach them
 */
public record AttendeeSpecifics(
    Option<String> memberUrn,
    Option<String> occupation,
    Option<AttendeeDistance> networkDistance,
    Option<Boolean> pendingInvitation,
    Option<String> location,
    Option<String> headline,
    Option<AttendeeContact> contactInfo) {}
