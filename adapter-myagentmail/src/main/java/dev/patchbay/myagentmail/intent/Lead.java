package dev.patchbay.myagentmail.intent;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Who wrote, engaged or changed jobs.
 *
 * @param ref the person; none when the vendor gives no readable profile
 * @param name the full name
 * @param headline the line under the name
 * @param role verified by a look-up; none when that was put off. Up to seven days old
 * @param company likewise
 */
public record Lead(
    Option<ProfileRef> ref,
    Option<String> name,
    Option<String> headline,
    Option<String> role,
    Option<String> company) {}
