package dev.patchbay.linkedapi.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.Event;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.linkedapi.Lab;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever arrives, an answer of the port comes out: events, or an error that is documented. */
class DeliveryPropertiesTest {
  private static final String MESSAGE =
      Deliverer.body(
          "inbox.messageReceived:msg-1",
          "inbox.messageReceived",
          """
          { "accountId": "77d2", "type": "st", "threadId": "2-NzA0", "messageId": "msg-1",
            "sender": "them", "text": "Grüezi \\u0000", "time": "2026-08-20T11:58:00Z",
            "personHashedUrl": "https://www.linkedin.com/in/ACoAAB1x2y3z" }""");

  private static final Lab lab = new Lab();
  private static final Patchbay port = lab.port(CallOptions.DEFAULT, Map.of());

  @AfterContainer
  static void close() {
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
    lab.close();
  }

  @Property(tries = 500, seed = "1")
  void any_bytes_are_events_or_a_typed_error(@ForAll byte[] bytes) {
    sensible(unverified(bytes));
  }

  @Property(tries = 500, seed = "1")
  void a_delivery_cut_off_anywhere_is_a_typed_error(@ForAll @IntRange(max = 10_000) int at) {
    byte[] whole = MESSAGE.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, at % whole.length);

    assertThat(unverified(cut).isLeft()).isTrue();
    sensible(unverified(cut));
  }

  @Property(tries = 500, seed = "1")
  void a_delivery_with_one_byte_changed_is_never_believed(
      @ForAll @IntRange(max = 10_000) int at, @ForAll @IntRange(min = 1, max = 255) int flip) {
    byte[] bytes = MESSAGE.getBytes(StandardCharsets.UTF_8);
    bytes[at % bytes.length] ^= (byte) flip;
    Map<String, List<String>> headers = Deliverer.signed(MESSAGE, Deliverer.SECRET, Lab.START);

    Either<PortError, Answer<Delivery>> result =
        port.events()
            .parse(ParseDelivery.of(DeliveryBody.of(bytes), headers).secret(Deliverer.SECRET))
            .execute();

    assertThat(result.getLeft()).isInstanceOf(Fact.UntrustedDelivery.class);
  }

  @Property(tries = 500, seed = "1")
  void any_headers_are_believed_or_not_and_never_more(
      @ForAll("headers") Map<String, String> given, @ForAll boolean permit) {
    Map<String, List<String>> headers = new HashMap<>();
    given.forEach((name, value) -> headers.put(name, List.of(value)));
    ParseDelivery delivery =
        ParseDelivery.of(DeliveryBody.of(MESSAGE), headers).secret(Deliverer.SECRET);

    Either<PortError, Answer<Delivery>> result =
        port.events().parse(permit ? delivery.permittingUnverified() : delivery).execute();

    assertThat(result.isRight()).isEqualTo(permit && unsigned(given));
    if (result.isLeft()) {
      assertThat(result.getLeft()).isInstanceOf(Fact.UntrustedDelivery.class);
    }
  }

  private static boolean unsigned(Map<String, String> headers) {
    return !headers.containsKey("linked-api-signature")
        && !headers.containsKey("x-patchbay-secret");
  }

  @Property(tries = 500, seed = "1")
  void any_members_are_events_or_a_typed_error(
      @ForAll("types") String type, @ForAll("data") String data) {
    byte[] body = Deliverer.body("x:1", type, data).getBytes(StandardCharsets.UTF_8);

    Either<PortError, Answer<Delivery>> result = unverified(body);

    sensible(result);
    result.forEach(
        answer ->
            answer
                .value()
                .events()
                .forEach(
                    event ->
                        assertThat(event.dedupeKey())
                            .isEqualTo(
                                unverified(body).get().value().events().get(0).dedupeKey())));
  }

  @Provide
  Arbitrary<Map<String, String>> headers() {
    return Arbitraries.maps(
            Arbitraries.of(
                "linked-api-signature",
                "linked-api-signature-timestamp",
                "x-patchbay-secret",
                "content-type"),
            Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.of("1787227200", "0".repeat(64), "")))
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(
        "workflow.completed",
        "account.active",
        "account.reconnectionRequired",
        "inbox.messageReceived",
        "inbox.messageSent",
        "network.connectionAccepted",
        "webhook.test",
        "something.else");
  }

  @Provide
  Arbitrary<String> data() {
    Arbitrary<String> names =
        Arbitraries.of(
            "accountId",
            "workflowId",
            "status",
            "type",
            "threadId",
            "messageId",
            "sender",
            "text",
            "time",
            "personUrl",
            "personHashedUrl",
            "personUrn",
            "detectedAt",
            "message");
    Arbitrary<String> values =
        Arbitraries.of(
            "null",
            "0",
            "true",
            "\"\"",
            "\" \"",
            "\"us\"",
            "\"../x\"",
            "\"2-NzA0\"",
            "[]",
            "{}",
            "\"https://www.linkedin.com/in/mira-holt-42\"",
            "\"2026-08-20T11:58:00Z\"",
            "1e400",
            "\"urn:li:member:7\"",
            "\"%00\"",
            "-1");
    return Arbitraries.maps(names, values)
        .ofMaxSize(6)
        .map(
            members ->
                "{"
                    + String.join(
                        ",",
                        members.entrySet().stream()
                            .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                            .toList())
                    + "}");
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
      for (Event event : result.get().value().events()) {
        assertThat(event.dedupeKey()).isNotBlank();
      }
    }
  }
}
