package dev.patchbay.support.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.answer.Unrecognised;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ResultReaderTest {
  private final Reading reading = new Reading();
  private final ResultReader reader =
      ResultReader.of(reading, (members, name) -> members.get("the_" + name))
          .as(URI.class, URI::create);

  /** How a piece of work stands. */
  public enum State {
    OUTSIDE_HOURS,
    UNKNOWN
  }

  /** One of each component that a result may have. */
  public record Everything(
      Option<String> text,
      Option<Integer> count,
      Option<BigDecimal> price,
      Option<Boolean> told,
      boolean flag,
      Option<Instant> at,
      Option<State> state,
      Option<URI> page,
      Option<Part> part,
      List<Part> parts,
      List<String> words,
      Map<String, Object> rest) {}

  /** A nested record. */
  public record Part(Option<String> text) {}

  /** Holds a record that is told as text. */
  public record Named(Option<Bare> name) {}

  /** No result: its component is bare. */
  public record Bare(String text) {}

  @Test
  void every_kind_of_component_is_read() {
    Map<String, Object> members = new HashMap<>();
    members.put("the_text", 7.0);
    members.put("the_count", "12");
    members.put("the_price", 2.5);
    members.put("the_told", 0.0);
    members.put("the_flag", "yes");
    members.put("the_at", "2026-01-02T03:04:05Z");
    members.put("the_state", "outsideHours");
    members.put("the_page", "https://example.com/a");
    members.put("the_part", Map.of("the_text", "inner"));
    members.put("the_parts", Arrays.asList(Map.of("the_text", "one"), null, "no object"));
    members.put("the_words", Arrays.asList("a", null, " ", "b"));
    members.put("the_rest", nullsToo());

    Everything read = reader.read(Everything.class, members);

    assertThat(read)
        .isEqualTo(
            new Everything(
                Option.some("7"),
                Option.some(12),
                Option.some(new BigDecimal("2.5")),
                Option.some(false),
                true,
                Option.some(Instant.parse("2026-01-02T03:04:05Z")),
                Option.some(State.OUTSIDE_HOURS),
                Option.some(URI.create("https://example.com/a")),
                Option.some(new Part(Option.some("inner"))),
                List.of(new Part(Option.some("one"))),
                List.of("a", "b"),
                Map.of("whole", 3L, "broken", 3.5, "list", List.of(1L))));
    assertThat(reading.notes().unrecognised()).isEmpty();
  }

  private static Map<String, @Nullable Object> nullsToo() {
    Map<String, @Nullable Object> rest = new HashMap<>();
    rest.put("whole", 3.0);
    rest.put("broken", 3.5);
    rest.put("list", Arrays.asList(1.0, null));
    rest.put("nothing", null);
    return rest;
  }

  @Test
  void whatever_is_missing_or_unreadable_is_absent() {
    Everything missing = reader.read(Everything.class, Map.of());
    Everything unreadable =
        reader.read(
            Everything.class,
            Map.of(
                "the_text", Map.of(),
                "the_count", "many",
                "the_price", "dear",
                "the_told", "perhaps",
                "the_at", "yesterday",
                "the_part", "no object",
                "the_parts", "no list",
                "the_words", 1.0,
                "the_rest", "no object"));

    assertThat(unreadable).isEqualTo(missing);
    assertThat(missing.rest()).isEmpty();
    assertThat(missing.text()).isEmpty();
  }

  @Test
  void a_constant_that_is_not_listed_is_unknown_and_noted() {
    Everything read = reader.read(Everything.class, Map.of("the_state", "ON_THE_MOON"));

    assertThat(read.state()).contains(State.UNKNOWN);
    assertThat(reading.notes().unrecognised())
        .containsExactly(new Unrecognised("state", "ON_THE_MOON"));
  }

  @Test
  void a_record_that_is_told_as_text_is_absent_where_an_object_stands() {
    reader.as(Bare.class, Bare::new);

    assertThat(reader.read(Named.class, Map.of("the_name", "a")).name()).contains(new Bare("a"));
    assertThat(reader.read(Named.class, Map.of("the_name", Map.of("the_text", "a"))).name())
        .isEmpty();
  }

  @Test
  void rows_are_the_objects_of_a_list() {
    assertThat(reader.rows(Part.class, Arrays.asList(Map.of("the_text", "a"), null, "b")))
        .containsExactly(new Part(Option.some("a")));
    assertThat(reader.rows(Part.class, Map.of())).isEmpty();
  }

  @Test
  void a_type_that_is_no_result_is_an_error_of_the_adapter() {
    assertThatThrownBy(() -> reader.read(Bare.class, Map.of("the_text", "a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("component text of a result is a bare class java.lang.String");
  }
}
