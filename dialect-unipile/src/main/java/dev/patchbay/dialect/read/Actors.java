package dev.patchbay.dialect.read;

import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.value.ActorKind;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Authors, commenters and reactors, from the wire to neutral. */
public final class Actors {
  private Actors() {}

  /** The author of a post; null when nothing is told. */
  static @Nullable Actor author(PostsWire.@Nullable Author from) {
    if (from == null) {
      return null;
    }
    Boolean company = from.is_company();
    Actor actor =
        Actor.builder()
            .ref(ref(company, from.id(), from.public_identifier()))
            .name(from.name())
            .headline(from.headline())
            .kind(kind(company))
            .pictureUrl(from.profile_picture_url())
            .build();
    return actor.ref().isEmpty() && actor.name().isEmpty() ? null : actor;
  }

  /** A person, who alone can stand there. */
  static @Nullable Actor person(PostsWire.@Nullable Author from) {
    return from == null
        ? null
        : author(
            new PostsWire.Author(
                from.public_identifier(),
                from.id(),
                from.name(),
                false,
                from.headline(),
                from.profile_picture_url()));
  }

  /** Person or company by all names that can be read; null when there are none. */
  public static @Nullable AuthorRef ref(@Nullable Boolean company, @Nullable String... names) {
    if (company == null) {
      return guessed(names);
    }
    Option<AuthorRef> ref =
        company
            ? CompanyRef.known(names).filter(found -> found.flaws().isEmpty()).map(AuthorRef::of)
            : ProfileRef.known(names).filter(found -> found.flaws().isEmpty()).map(AuthorRef::of);
    return ref.getOrNull();
  }

  /** Where the vendor does not tell: whichever of the two a URL or id can only be. */
  private static @Nullable AuthorRef guessed(@Nullable String... names) {
    for (String name : names) {
      if (name != null && name.contains("/")) {
        boolean company = CompanyRef.parse(name).isRight();
        return ref(company, names);
      }
    }
    return ref(false, names);
  }

  private static @Nullable ActorKind kind(@Nullable Boolean company) {
    if (company == null) {
      return null;
    }
    return company ? ActorKind.COMPANY : ActorKind.PERSON;
  }
}
