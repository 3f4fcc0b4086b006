package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SessionReducerPropertiesTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  @Property(seed = "1")
  void the_order_of_the_list_does_not_matter(
      @ForAll("observations") List<Observation> seen, @ForAll Random random) {
    List<Observation> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, random);
    assertThat(SessionReducer.reduce(shuffled, later()))
        .isEqualTo(SessionReducer.reduce(seen, later()));
  }

  @Property(seed = "1")
  void repeating_observations_changes_nothing(@ForAll("observations") List<Observation> seen) {
    List<Observation> twice = new ArrayList<>(seen);
    twice.addAll(seen);
    assertThat(SessionReducer.reduce(twice, later()))
        .isEqualTo(SessionReducer.reduce(seen, later()));
  }

  @Property(seed = "1")
  void fewer_than_three_absences_never_remove(@ForAll("observations") List<Observation> seen) {
    List<Observation> few = new ArrayList<>();
    int absences = 0;
    for (Observation one : seen) {
      boolean absent = one.signal() == Signal.NOT_FOUND;
      if (one.signal() != Signal.DELETED && (!absent || ++absences < 3)) {
        few.add(one);
      }
    }
    assertThat(SessionReducer.reduce(few, later()).state()).isNotEqualTo(SessionState.REMOVED);
  }

  @Property(seed = "1")
  void R1_no_trouble_of_the_vendor_ever_asks_for_a_login(
      @ForAll("observations") List<Observation> seen) {
    EnumSet<Signal> signs =
        EnumSet.of(
            Signal.CREDENTIALS_LOST,
            Signal.CHALLENGE_OPEN,
            Signal.CHALLENGE_FAILED,
            Signal.THROTTLED_OR_CHALLENGED);
    List<Observation> trouble = seen.stream().filter(one -> !signs.contains(one.signal())).toList();
    assertThat(SessionReducer.reduce(trouble, later()).state())
        .isNotEqualTo(SessionState.REAUTH_REQUIRED);
  }

  @Property(seed = "1")
  void R12_writes_need_a_sign_of_life(@ForAll("observations") List<Observation> seen) {
    List<Observation> silent =
        seen.stream()
            .filter(one -> one.signal() != Signal.OK && one.signal() != Signal.LINKED)
            .toList();
    assertThat(SessionReducer.reduce(silent, later()).state().permitsWrites()).isFalse();
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    Arbitrary<Observation> one =
        Combinators.combine(
                Arbitraries.of(Signal.values()),
                Arbitraries.of(Cause.values()),
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(Product.CLASSIC, Product.RECRUITER).optional(0.3),
                Arbitraries.integers().between(1, 40).optional(0.3))
            .as(
                (signal, cause, at, product, until) ->
                    new Observation(
                        signal,
                        cause,
                        START.plusSeconds(at * 30L),
                        Option.ofOptional(product),
                        Option.none(),
                        Option.none(),
                        Option.ofOptional(until).map(end -> START.plusSeconds(end * 30L))));
    return one.list().ofMaxSize(12);
  }

  private static Instant later() {
    return START.plusSeconds(420);
  }
}
