package dev.patchbay.myagentmail.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.myagentmail.Lab;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever arrives, an answer of the port comes out: an event, or an error that is documented. */
class DeliveryPropertiesTest {
  private static final Lab lab = new Lab();
  private static final Patchbay port = lab.port();

  @AfterContainer
  static void close() {
    lab.saw(0);
    lab.close();
  }

  @Property(tries = 300, seed = "1")
  void any_bytes_are_an_event_or_a_typed_error(@ForAll byte[] bytes) {
    sensible(unverified(bytes));
  }

  @Property(tries = 300, seed = "1")
  void a_delivery_cut_off_anywhere_is_a_typed_error(@ForAll @IntRange(max = 10_000) int at) {
    byte[] whole = Deliverer.MESSAGE.getBytes(StandardCharsets.UTF_8);
    Either<PortError, Answer<Delivery>> result =
        unverified(Arrays.copyOf(whole, at % (whole.length - 1)));

    assertThat(result.isLeft()).isTrue();
    sensible(result);
  }

  @Property(tries = 300, seed = "1")
  void a_delivery_with_one_byte_changed_is_never_believed(
      @ForAll @IntRange(max = 10_000) int at, @ForAll @IntRange(min = 1, max = 255) int flip) {
    byte[] bytes = Deliverer.MESSAGE.getBytes(StandardCharsets.UTF_8);
    bytes[at % bytes.length] ^= (byte) flip;
    ParseDelivery genuine = Deliverer.signed(Deliverer.MESSAGE, Deliverer.SECRET);

    Either<PortError, Answer<Delivery>> result =
        port.events()
            .parse(
                ParseDelivery.of(DeliveryBody.of(bytes), genuine.headers())
                    .secret(Deliverer.SECRET))
            .execute();

    assertThat(result.getLeft()).isInstanceOf(Fact.UntrustedDelivery.class);
  }

  private static Either<PortError, Answer<Delivery>> unverified(byte[] bytes) {
    return port.events()
        .parse(ParseDelivery.of(DeliveryBody.of(bytes), Map.of()).permittingUnverified())
        .execute();
  }

  private static void sensible(Either<PortError, Answer<Delivery>> result) {
    if (result.isLeft()) {
      assertThat(result.getLeft())
          .isInstanceOfAny(Report.UnexpectedResponse.class, FixCall.InvalidRequest.class);
    } else {
      assertThat(result.get().value().events()).hasSize(1);
      assertThat(result.get().value().events().get(0).dedupeKey()).isNotBlank();
    }
  }
}
