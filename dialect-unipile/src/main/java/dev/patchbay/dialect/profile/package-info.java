/**
 * The area profile: the room {@link dev.patchbay.dialect.profile.DialectProfiles}, people,
 * companies, their followers, and previews of sections, which some vendors have.
 */
@NullMarked
package dev.patchbay.dialect.profile;

import org.jspecify.annotations.NullMarked;
