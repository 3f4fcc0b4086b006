package dev.patchbay.linkedapi.account;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.InvitationKind;
import io.vavr.control.Option;

/**
 * An invitation of one of three kinds.
 *
 * @param kind to what
 * @param person who invites
 * @param name name of the person
 * @param headline headline of the person
 * @param note the personal note
 * @param company the company to follow
 * @param companyName its name
 * @param newsletterUrl the newsletter to subscribe to
 * @param newsletterName its name
 */
public record ReceivedInvitation(
    InvitationKind kind,
    Option<ProfileRef> person,
    Option<String> name,
    Option<String> headline,
    Option<String> note,
    Option<CompanyRef> company,
    Option<String> companyName,
    Option<String> newsletterUrl,
    Option<String> newsletterName) {}
