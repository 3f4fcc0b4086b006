package dev.patchbay.dialect.own.messaging;

import io.vavr.control.Option;

/**
 * A person or company with whom the account has a chat.
 *
 * @param id the vendor's id, bound to the account
 * @param accountId the account
 * @param providerId LinkedIn's id of the product the chat is in
 * @param name the name
 * @param isSelf whether it is the account's owner
 * @param hidden whether the vendor hides it
 * @param pictureUrl the picture; such URLs expire
 * @param profileUrl the profile
 * @param specifics what is known from LinkedIn
 */
public record Attendee(
    Option<String> id,
    Option<String> accountId,
    Option<String> providerId,
    Option<String> name,
    boolean isSelf,
    boolean hidden,
    Option<String> pictureUrl,
    Option<String> profileUrl,
    Option<AttendeeSpecifics> specifics) {}
