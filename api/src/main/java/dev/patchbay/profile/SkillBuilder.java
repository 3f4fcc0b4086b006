package dev.patchbay.profile;

import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Skill}; not safe for use by several threads. */
public final class SkillBuilder {
  private final String name;
  private Option<Integer> endorsements = Option.none();
  private Option<Boolean> endorsedByMe = Option.none();
  private Option<String> id = Option.none();
  private List<String> insights = List.of();

  SkillBuilder(String name) {
    this.name = name;
  }

  /** Sets {@link Skill#endorsements}; null is none. */
  public SkillBuilder endorsements(@Nullable Integer value) {
    endorsements = Option.of(value);
    return this;
  }

  /** Sets {@link Skill#endorsedByMe}; null is none. */
  public SkillBuilder endorsedByMe(@Nullable Boolean value) {
    endorsedByMe = Option.of(value);
    return this;
  }

  /** Sets {@link Skill#id}; null or blank is none. */
  public SkillBuilder id(@Nullable String value) {
    id = Given.text(value);
    return this;
  }

  /** Sets {@link Skill#insights}; null is empty, blank texts are dropped. */
  public SkillBuilder insights(@Nullable List<String> value) {
    insights = Given.texts(value);
    return this;
  }

  /** What was set. */
  public Skill build() {
    return new Skill(name, endorsements, endorsedByMe, id, insights);
  }
}
