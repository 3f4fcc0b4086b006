package dev.patchbay.profile;

import dev.patchbay.value.OutreachKind;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last time the session's owner turned to this person.
 *
 * @param kind what was done
 * @param at when
 */
public record Outreach(Option<OutreachKind> kind, Option<Instant> at) {

  /** From what a vendor gave; null and blank are absent. */
  public static Outreach of(@Nullable OutreachKind kind, @Nullable Instant at) {
    return new Outreach(Option.of(kind), Option.of(at));
  }
}
