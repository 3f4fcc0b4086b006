package dev.patchbay.linkedapi.read;

import dev.patchbay.identity.PostRef;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.Reaction;
import org.jspecify.annotations.Nullable;

/** Reactions in the vendor's words. */
public final class Reactions {
  private Reactions() {}

  /** A reaction of a post's list. */
  public static ReactionEntry to(PostRef post, PostWire.Reaction wire, Reading reading) {
    return ReactionEntry.builder(reaction(wire.type(), reading))
        .post(post)
        .actor(
            Actors.actor(
                "actor",
                wire.engagerType(),
                wire.engagerName(),
                wire.engagerHeadline(),
                reading,
                wire.engagerUrl(),
                wire.engagerUrn()))
        .build();
  }

  /** A reaction of a person's list; its kind has two names, of which one is told. */
  public static ReactionEntry by(PersonWire.Reaction wire, Reading reading) {
    return ReactionEntry.builder(
            reaction(wire.reactionType() == null ? wire.type() : wire.reactionType(), reading))
        .post(PostRef.known(wire.postUrl()).getOrNull())
        .at(Posts.time(wire.time()))
        .build();
  }

  private static Reaction reaction(@Nullable String type, Reading reading) {
    Reaction known = reading.constant("reaction", Posts.REACTION, type);
    return known == null ? Reaction.UNKNOWN : known;
  }
}
