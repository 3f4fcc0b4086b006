package dev.patchbay.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.secret.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpiTest {
  private final List<String> happened = new ArrayList<>();

  private record First(List<String> happened) implements AutoCloseable {
    @Override
    public void close() {
      happened.add("first");
    }
  }

  private record Second(List<String> happened) implements AutoCloseable {
    @Override
    public void close() {
      happened.add("second");
    }
  }

  @Test
  void cancelling_runs_what_is_registered_once() {
    Cancelling cancelling = new Cancelling();
    cancelling.onCancel(() -> happened.add("stopped"));
    assertThat(cancelling.cancelled()).isFalse();

    cancelling.cancel();
    cancelling.cancel();

    assertThat(happened).containsExactly("stopped");
    assertThat(cancelling.cancelled()).isTrue();
  }

  @Test
  void what_is_registered_too_late_runs_at_once() {
    Cancelling cancelling = new Cancelling();
    cancelling.cancel();

    cancelling.onCancel(() -> happened.add("stopped")).run();

    assertThat(happened).containsExactly("stopped");
  }

  @Test
  void a_registration_taken_back_does_not_run() {
    Cancelling cancelling = new Cancelling();
    Runnable takeBack = cancelling.onCancel(() -> happened.add("stopped"));

    takeBack.run();
    cancelling.cancel();

    assertThat(happened).isEmpty();
  }

  @Test
  void shared_things_are_made_once() {
    try (Resources resources = new Resources()) {
      First one = resources.shared(First.class, () -> new First(happened));

      assertThat(resources.shared(First.class, () -> new First(new ArrayList<>()))).isSameAs(one);
    }
  }

  @Test
  void closing_closes_everything_in_the_order_in_which_it_was_made() {
    Resources resources = new Resources();
    resources.shared(First.class, () -> new First(happened));
    resources.shared(Second.class, () -> new Second(happened));

    resources.close();
    resources.close();

    assertThat(happened).containsExactly("first", "second");
  }

  @Test
  void nothing_is_shared_after_closing() {
    Resources resources = new Resources();
    resources.close();

    assertThatThrownBy(() -> resources.shared(First.class, () -> new First(happened)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("These resources are closed");
  }

  @Test
  void what_was_learned_is_shared_and_a_fresh_start_knows_nothing_of_it() {
    Resources resources = new Resources();
    AtomicLong learned = resources.learned(AtomicLong.class, AtomicLong::new);
    assertThat((Object) resources.learned(AtomicLong.class, AtomicLong::new)).isSameAs(learned);
    First first = resources.shared(First.class, () -> new First(happened));

    Resources afresh = resources.afresh();

    assertThat((Object) afresh.learned(AtomicLong.class, AtomicLong::new)).isNotSameAs(learned);
    assertThat(afresh.shared(First.class, () -> new First(happened))).isSameAs(first);
    afresh.close();
    assertThat(happened).isEmpty();
    assertThatThrownBy(() -> afresh.learned(ArrayList.class, ArrayList::new))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("These resources are closed");
    resources.close();
    assertThat(happened).containsExactly("first");
  }

  @Test
  void a_configuration_shows_names_and_no_values() {
    AdapterConfiguration configuration =
        AdapterConfiguration.of(Map.of("url", "https://api.example", "api-key", "open-sesame"));

    assertThat(configuration).hasToString("AdapterConfiguration[api-key, url]");
  }

  @Test
  void a_key_without_a_value_has_its_fallback_or_nothing() {
    AdapterConfiguration configuration = AdapterConfiguration.of(Map.of("api-key", "open-sesame"));
    ConfigurationKey key = ConfigurationKey.required("api-key", "The key.").asSecret();
    ConfigurationKey port = ConfigurationKey.withDefault("port", "The port.", "443");
    ConfigurationKey url = ConfigurationKey.optional("url", "The address.");

    assertThat(configuration.secret(key)).containsExactly(Secret.of("open-sesame"));
    assertThat(configuration.require(port)).isEqualTo("443");
    assertThat(configuration.text(url)).isEmpty();
    assertThatThrownBy(() -> configuration.require(url))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nobody gave a value for url");
  }
}
