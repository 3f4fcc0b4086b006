package dev.patchbay.tck.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScrubberTest {
  private static final String SECRET = "kit-Secret/0001+zz";
  private static final String ADDRESS = "odalys.q@real-company.com";

  private final Leaks leaks = Leaks.of(Map.of("api-key", SECRET));
  private final Scrubber scrubber =
      new Scrubber(
          new Pseudonyms(new Random(7)),
          leaks,
          new Vocabulary(Set.of("profile"), Set.of("plan gold")),
          Set.of("engineer"));

  private String text(String field, String text) {
    return scrubber.text(field, text);
  }

  @Example
  void what_is_harmless_stays() {
    assertThat(text("object", "AccountList")).isEqualTo("AccountList");
    assertThat(text("anything", "DISTANCE_1")).isEqualTo("DISTANCE_1");
    assertThat(text("anything", "2026-10-02T07:41:09.221Z")).isEqualTo("2026-10-02T07:41:09.221Z");
    assertThat(text("plan", "gold")).isEqualTo("gold");
    assertThat(text("query", "engineer")).isEqualTo("engineer");
    assertThat(scrubber.value("anything", 12L)).isEqualTo(12L);
    assertThat(scrubber.value("follower_count", 2410000L)).isEqualTo(2410000L);
    assertThat(scrubber.value("anything", true)).isEqualTo(true);
  }

  @Property(seed = "1")
  void no_text_is_invented_that_names_somebody(@ForAll Random random) {
    Pseudonyms pseudonyms = new Pseudonyms(random);
    pseudonyms.name("Ito Ada Rik");

    String text = pseudonyms.text("A man, Abe, and his Eve met Bob. Yes, Ida did too.");

    assertThat(text.split("[ ,.]+")).doesNotContain("Ito", "Ada", "Rik");
  }

  @Example
  void a_person_is_the_same_invented_person_everywhere() {
    scrubber.learn("", Map.of("first_name", "Odalys", "public_identifier", "odalys-quintero-7"));
    scrubber.learn("", Map.of("id", "ACoAAB12345_xyzAbc"));
    String slug = text("public_identifier", "odalys-quintero-7");

    assertThat(slug).isNotEqualTo("odalys-quintero-7").matches("[a-z]+-[a-z]+-\\d");
    assertThat(text("name", "Odalys Quintero")).startsWith(text("unknown", "Odalys") + " ");
    assertThat(text("url", "https://www.linkedin.com/in/odalys-quintero-7/"))
        .isEqualTo("https://www.linkedin.com/in/" + slug + "/");
    String id = text("id", "ACoAAB12345_xyzAbc");
    assertThat(id).startsWith("ACoAA").hasSize(18).isNotEqualTo("ACoAAB12345_xyzAbc");
    assertThat(text("entity", "urn:li:fsd_profile:ACoAAB12345_xyzAbc"))
        .isEqualTo("urn:li:fsd_profile:" + id);
    assertThat(text("a", "urn:li:member:81000001"))
        .isEqualTo("urn:li:member:" + scrubber.value("member", 81000001L));
  }

  @Example
  void a_key_that_is_data_is_replaced_and_one_that_is_a_name_is_not() {
    scrubber.learn("id", "ACoAAB12345_xyzAbc");

    Object clean =
        scrubber.value(
            "", Json.parse("{\"ACoAAB12345_xyzAbc\":1,\"" + ADDRESS + "\":2,\"x_field\":3}"));

    assertThat(((Map<?, ?>) Objects.requireNonNull(clean)).keySet())
        .hasSize(3)
        .anySatisfy(key -> assertThat(key).isEqualTo("x_field"))
        .noneSatisfy(key -> assertThat(key).isEqualTo("ACoAAB12345_xyzAbc"))
        .noneSatisfy(key -> assertThat(String.valueOf(key)).contains("@real"));
  }

  @Property(tries = 300, seed = "1")
  void what_is_planted_is_removed_or_refused(
      @ForAll("documents") Object document,
      @ForAll("wrappings") Wrapping outer,
      @ForAll("wrappings") Wrapping inner,
      @ForAll("fields") String field) {
    for (String planted : List.of(SECRET, ADDRESS)) {
      String hidden = outer.apply(inner.apply(planted));
      Map<String, Object> whole = Map.of(field, List.of(hidden, document), hidden, document);
      scrubber.learn("", whole);

      String clean = Json.write(scrubber.value("", whole));

      if (leaks.in(clean).isEmpty()) {
        assertThat(clean).doesNotContain(hidden).doesNotContain(planted);
      }
    }
  }

  @Property(tries = 200, seed = "1")
  void different_texts_become_different_ones_and_the_same_the_same(
      @ForAll("fields") String field, @ForAll("manyTexts") List<String> texts) {
    Set<String> invented = new HashSet<>();
    Set<String> real = new HashSet<>(texts);
    Pseudonyms pseudonyms = new Pseudonyms(new Random(texts.hashCode()));
    for (String one : real) {
      String first =
          switch (FieldKind.of(field)) {
            case NAME -> pseudonyms.name(one);
            case SLUG -> pseudonyms.slug(one);
            case ID -> pseudonyms.opaque(one);
            default -> pseudonyms.text(one);
          };
      invented.add(first);
      assertThat(pseudonyms.known(one)).containsExactly(first);
    }

    assertThat(invented).hasSameSizeAs(real);
  }

  @Provide
  Arbitrary<Wrapping> wrappings() {
    return Arbitraries.of(Wrapping.class);
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of("name", "slug", "id", "status", "profile", "x_unknown", "created_at");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abAB01 -é").ofMinLength(1).ofMaxLength(6);
  }

  @Provide
  Arbitrary<List<String>> manyTexts() {
    return texts().list().ofMinSize(2).ofMaxSize(30);
  }

  @Provide
  Arbitrary<Object> documents() {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            texts().asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.of(true, false).asGeneric());
    Arbitrary<Object> list = leaf.list().ofMaxSize(3).asGeneric();
    Arbitrary<Object> map =
        Arbitraries.maps(fields(), Arbitraries.oneOf(leaf, list)).ofMaxSize(4).asGeneric();
    return Arbitraries.oneOf(leaf, list, map);
  }
}
