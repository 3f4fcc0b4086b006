package dev.patchbay.linkedapi.account;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Somebody who viewed the profile of the account.
 *
 * @param kind how much LinkedIn tells
 * @param person who, if identified
 * @param name full name
 * @param headline headline
 * @param networkDistance how far the person is
 * @param pictureUrl picture
 * @param description what LinkedIn tells of an anonymous viewer
 * @param searchUrl a search of LinkedIn that the anonymous viewer is among the hits of
 * @param viewedAt when, where the vendor gives a time
 * @param viewedAgo when, in words; an estimate
 */
public record ProfileViewer(
    ViewerKind kind,
    Option<ProfileRef> person,
    Option<String> name,
    Option<String> headline,
    Option<NetworkDistance> networkDistance,
    Option<String> pictureUrl,
    Option<String> description,
    Option<String> searchUrl,
    Option<Instant> viewedAt,
    Option<String> viewedAgo) {}
