package dev.patchbay.profile;

import io.vavr.control.Option;
import java.util.List;

/**
 * One skill.
 *
 * @param name the skill
 * @param endorsements how many people endorsed it
 * @param endorsedByMe whether the session's owner did
 * @param id the id a vendor endorses it by
 * @param insights what LinkedIn adds, such as where it was used
 */
public record Skill(
    String name,
    Option<Integer> endorsements,
    Option<Boolean> endorsedByMe,
    Option<String> id,
    List<String> insights) {
  /** Copies the collections. */
  public Skill {
    insights = List.copyOf(insights);
  }

  /** A builder holding only what is required. */
  public static SkillBuilder builder(String name) {
    return new SkillBuilder(name);
  }

  /** A builder holding what this holds. */
  public SkillBuilder toBuilder() {
    return new SkillBuilder(name)
        .endorsements(endorsements.getOrNull())
        .endorsedByMe(endorsedByMe.getOrNull())
        .id(id.getOrNull())
        .insights(insights);
  }
}
