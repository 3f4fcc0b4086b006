package dev.patchbay.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.Operations;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every request and result of the port has a plain form and, secrets and files aside, a way back.
 */
class RoundTripTest {
  private static final int VARIANTS = 12;

  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Operations.ALL.forEach(
        operation -> {
          types.add(operation.requestType());
          types.add(operation.resultType());
        });
    return types;
  }

  @ParameterizedTest
  @MethodSource("types")
  void what_is_written_is_read_back(Class<?> type) {
    for (int variant = 0; variant < VARIANTS; variant++) {
      for (Specimens specimens : List.of(Specimens.full(variant), Specimens.bare(variant))) {
        Object value = specimens.of(type);
        Object plain = Codec.toPlain(value);

        assertThat(PlainText.decode(PlainText.encode(plain)).get()).isEqualTo(plain);
        assertThat(plain.toString()).doesNotContain("open sesame");
        if (specimens.readable()) {
          assertThat(Codec.fromPlain(plain, type)).isEqualTo(value);
        }
      }
    }
  }

  @Test
  void a_file_shows_its_name_type_and_length() {
    assertThat(Codec.toPlain(Upload.of("cv.pdf", "application/pdf", new byte[] {1, 2, 3})))
        .isEqualTo(Map.of("fileName", "cv.pdf", "mediaType", "application/pdf", "length", 3L));
  }

  @Test
  void bytes_are_base64_both_ways() {
    DownloadedAttachment image =
        new DownloadedAttachment(
            new byte[] {0, -1, 62}, Option.some("image/png"), Option.some("a.png"));

    Object plain = Codec.toPlain(image);

    assertThat(plain)
        .isEqualTo(Map.of("content", "AP8+", "mediaType", "image/png", "fileName", "a.png"));
    assertThat(Codec.fromPlain(plain, DownloadedAttachment.class)).isEqualTo(image);
  }

  @Test
  void a_file_at_an_address_can_be_read_back_and_content_cannot() {
    Upload upload = Upload.at(URI.create("https://files.example.org/q3.pdf"));
    Upload read = Codec.fromPlain(Codec.toPlain(upload), Upload.class);

    assertThat(read.address()).isEqualTo(upload.address());
    assertThat(read).hasToString(upload.toString());
    assertThatThrownBy(
            () ->
                Codec.fromPlain(
                    Codec.toPlain(Upload.of("a.txt", "text/plain", new byte[] {1})), Upload.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
