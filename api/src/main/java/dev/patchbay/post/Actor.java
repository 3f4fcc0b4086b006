package dev.patchbay.post;

import dev.patchbay.value.ActorKind;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;

/**
 * Whoever wrote, commented or reacted, as far as the vendor tells alongside.
 *
 * @param ref the person or company; none when the vendor gives a name alone
 * @param name the full name
 * @param headline the line under the name
 * @param kind person or company; may be known even where {@code ref} is not
 * @param pictureUrl the picture; such URLs expire
 * @param networkDistance how far from the session's owner
 */
public record Actor(
    Option<AuthorRef> ref,
    Option<String> name,
    Option<String> headline,
    Option<ActorKind> kind,
    Option<String> pictureUrl,
    Option<NetworkDistance> networkDistance) {

  /** A builder holding nothing yet. */
  public static ActorBuilder builder() {
    return new ActorBuilder();
  }

  /** A builder holding what this holds. */
  public ActorBuilder toBuilder() {
    return new ActorBuilder()
        .ref(ref.getOrNull())
        .name(name.getOrNull())
        .headline(headline.getOrNull())
        .kind(kind.getOrNull())
        .pictureUrl(pictureUrl.getOrNull())
        .networkDistance(networkDistance.getOrNull());
  }
}
