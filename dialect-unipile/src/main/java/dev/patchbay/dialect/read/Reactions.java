package dev.patchbay.dialect.read;

import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.Reaction;

/** Reactions: the vendor takes one vocabulary and tells another; both are read. */
public final class Reactions {
  public static final EnumTable<Reaction> TABLE =
      EnumTable.of(Reaction.UNKNOWN)
          .row(Reaction.LIKE, "like")
          .row(Reaction.CELEBRATE, "celebrate", "PRAISE")
          .row(Reaction.SUPPORT, "support", "APPRECIATION")
          .row(Reaction.LOVE, "love", "EMPATHY")
          .row(Reaction.INSIGHTFUL, "insightful", "INTEREST")
          .row(Reaction.FUNNY, "funny", "ENTERTAINMENT")
          .build();

  private Reactions() {}
}
