package dev.patchbay.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Property(seed = "1")
  void what_is_written_is_read_back(
      @ForAll @Size(max = 16) Map<String, @Size(max = 16) List<String>> plain,
      @ForAll long number) {
    Map<String, Object> value = Map.of("map", plain, "number", number, "yes", true, "no", false);

    assertThat(PlainText.decode(PlainText.encode(value))).isEqualTo(Either.right(value));
  }

  @Property(seed = "1")
  void any_text_is_read_without_throwing(@ForAll String text) {
    assertThat(PlainText.decode(text)).isNotNull();
  }

  @Property(seed = "1")
  void a_cut_text_is_never_taken_for_whole(@ForAll List<String> plain) {
    String whole = PlainText.encode(plain);

    assertThat(PlainText.decode(whole.substring(0, whole.length() - 1)).contains(plain)).isFalse();
  }

  @Test
  void it_is_safe_in_a_url() {
    assertThat(PlainText.encode("blå/?&=🚀")).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void deep_nesting_is_refused() {
    String nested = "l".repeat(100_000);
    String text =
        java.util.Base64.getUrlEncoder()
            .encodeToString(nested.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(PlainText.decode(text).isLeft()).isTrue();
  }
}
