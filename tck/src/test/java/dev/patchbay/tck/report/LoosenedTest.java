package dev.patchbay.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LoosenedTest {
  private static final String STUB =
      "{\"name\":\"send\",\"request\":{\"method\":\"POST\",\"urlPath\":\"/a\"},"
          + "\"metadata\":{\"loosened\":{\"body /id\":\"made up by the client\"}}}";

  @Test
  void each_place_that_was_not_compared_is_listed_once() {
    Exchange loose = new Exchange(Json.object(STUB));
    Exchange strict = new Exchange(Json.object(STUB.replace("loosened", "other")));

    assertThat(Json.write(Loosened.of(List.of(loose, strict, loose))))
        .isEqualTo(
            "[{\"exchange\":\"send (POST /a)\",\"place\":\"body /id\","
                + "\"reason\":\"made up by the client\"}]");
  }
}
