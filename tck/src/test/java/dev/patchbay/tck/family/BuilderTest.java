package dev.patchbay.tck.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BuilderTest {
  /** What a builder makes of the values it was told. */
  enum Flaw {
    NONE,
    DROPS,
    MIXES_UP,
    THROWS,
    ANSWERS_NULL
  }

  /** A thing with a builder that is as wrong as it says itself. */
  public record Thing(String name, Option<String> colour, List<String> parts, Flaw flaw) {
    public static ThingBuilder builder(String name, Flaw flaw) {
      return new ThingBuilder(name, flaw);
    }

    public ThingBuilder toBuilder() {
      return new ThingBuilder(name, flaw).parts(parts.toArray(String[]::new));
    }
  }

  /** Builds a {@link Thing}. */
  public static final class ThingBuilder {
    private final String name;
    private final Flaw flaw;
    private Option<String> colour = Option.none();
    private List<String> parts = List.of();

    ThingBuilder(String name, Flaw flaw) {
      this.name = name;
      this.flaw = flaw;
    }

    @SuppressWarnings("NullAway") // one of the flaws
    public ThingBuilder colour(String value) {
      colour = Option.when(flaw != Flaw.DROPS, value);
      return flaw == Flaw.ANSWERS_NULL ? null : this;
    }

    public ThingBuilder parts(String... values) {
      parts = List.of(values);
      return this;
    }

    public Thing build() {
      if (flaw == Flaw.THROWS) {
        throw new IllegalStateException("no such thing");
      }
      return flaw == Flaw.MIXES_UP
          ? new Thing(colour.getOrElse(""), Option.some(name), parts, flaw)
          : new Thing(name, colour, parts, flaw);
    }
  }

  /** A thing without a builder. */
  public record Plain(String name) {}

  @Test
  void a_builder_that_says_what_it_was_told_is_right() {
    assertThat(Builder.of(Thing.class).get().flaws(thing(Flaw.NONE, Option.none()))).isEmpty();
  }

  @Test
  void a_builder_of_a_built_thing_that_begins_without_a_part_is_wrong() {
    assertThat(flaws(Flaw.NONE))
        .containsExactly("Thing from toBuilder() has colour None, not Some(red)");
  }

  @Test
  void a_part_that_is_dropped_or_mixed_up_is_named() {
    assertThat(flaws(Flaw.DROPS)).contains("Thing from its builder has colour None, not Some(red)");
    assertThat(flaws(Flaw.MIXES_UP))
        .contains(
            "Thing from its builder has name red, not box",
            "Thing from its builder has colour Some(box), not Some(red)");
  }

  @Test
  void a_builder_that_throws_or_answers_nothing_is_wrong() {
    assertThat(flaws(Flaw.THROWS))
        .containsExactly(
            "The builder of Thing throws java.lang.IllegalStateException: no such thing");
    assertThat(flaws(Flaw.ANSWERS_NULL)).containsExactly("ThingBuilder.colour answers null");
  }

  @Test
  void a_record_without_a_builder_has_none() {
    assertThat(Builder.of(Plain.class).isEmpty()).isTrue();
  }

  private static List<String> flaws(Flaw flaw) {
    return Builder.of(Thing.class).get().flaws(thing(flaw, Option.some("red")));
  }

  private static Thing thing(Flaw flaw, Option<String> colour) {
    return new Thing("box", colour, List.of("lid", "key"), flaw);
  }
}
