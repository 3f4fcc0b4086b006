package dev.patchbay.tck.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeaksTest {
  private static final String SECRET = "kit-Secret/0001+zz";
  private final Leaks leaks = Leaks.of(Map.of("api-key", SECRET));

  @Example
  void a_secret_is_told_by_its_key_and_never_shown() {
    assertThat(leaks.in("a " + SECRET)).containsExactly("the value of api-key");
  }

  @Example
  void both_halves_of_a_pair_count() {
    Leaks pairs = Leaks.of(Map.of("accounts", "acc1=token-abcdef,acc2=token-ghijkl"));

    assertThat(pairs.in("x=token-ghijkl")).containsExactly("the value of accounts");
  }

  @Example
  void an_address_counts_unless_it_is_invented() {
    assertThat(leaks.in("mira@example.org")).containsExactly("an e-mail address");
    assertThat(leaks.in("tova.belu@recorded.invalid")).isEmpty();
  }

  @Example
  void what_is_encoded_too_often_counts_as_found() {
    String text = "nothing of importance stands here, and nothing of importance ever stood here";
    for (int i = 0; i < 8; i++) {
      text = Wrapping.BASE64.apply(text);
    }

    assertThat(leaks.in(text)).containsExactly("something encoded too often to be looked into");
  }

  @Property(tries = 300, seed = "1")
  void a_secret_is_found_in_every_wrapping(
      @ForAll("wrappings") Wrapping outer,
      @ForAll("wrappings") Wrapping middle,
      @ForAll("wrappings") Wrapping inner,
      @ForAll("noise") String noise) {
    String hidden = outer.apply(middle.apply(inner.apply(noise + SECRET + noise) + noise));

    assertThat(leaks.in(noise + hidden + " " + noise)).isNotEmpty();
  }

  @Property(tries = 300, seed = "1")
  void an_address_is_found_in_every_wrapping(
      @ForAll("wrappings") Wrapping outer,
      @ForAll("wrappings") Wrapping inner,
      @ForAll("addresses") String address,
      @ForAll("noise") String noise) {
    String hidden = outer.apply(inner.apply("to: " + address + " " + noise));

    assertThat(leaks.in(noise + hidden)).isNotEmpty();
  }

  @Property(tries = 300, seed = "1")
  void plain_text_without_either_is_clean(@ForAll("noise") String noise) {
    assertThat(leaks.in("{\"text\":\"" + noise + "\"}")).isEmpty();
  }

  @Provide
  Arbitrary<Wrapping> wrappings() {
    return Arbitraries.of(Wrapping.class);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("abcXYZ059 -_.,").ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> word =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(8);
    return Combinators.combine(word, word).as((name, host) -> name + "@" + host + ".example.com");
  }
}
