package dev.patchbay.linkedapi.event;

import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static dev.patchbay.linkedapi.event.Deliverer.SECRET;
import static dev.patchbay.linkedapi.event.Deliverer.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Fact.UntrustedDelivery;
import dev.patchbay.error.Fact.UntrustedDelivery.Distrust;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.secret.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which deliveries are believed. */
class DeliveryCheckTest {
  private static final Instant NOW = Lab.START;
  private static final String BODY =
      Deliverer.body("webhook.test:1", "webhook.test", "{ \"message\": \"Grüezi.\" }");

  private final Lab lab = new Lab();
  private final Patchbay port = lab.port(CallOptions.DEFAULT, Map.of());

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_signature_of_the_callers_secret_is_believed() {
    assertThat(believed(port, given(signed(BODY, SECRET, NOW)))).isEqualTo(Authenticity.SIGNED);
  }

  @Test
  void a_signature_of_the_kept_or_the_configured_secret_is_believed() {
    assertThat(doubted(port, of(signed(BODY, SECRET, NOW)))).isEqualTo(Distrust.SECRET_UNKNOWN);

    WebhookSecrets.keep(lab.secrets, SECRET);
    assertThat(believed(port, of(signed(BODY, SECRET, NOW)))).isEqualTo(Authenticity.SIGNED);

    Patchbay configured =
        lab.port(CallOptions.DEFAULT, Map.of("webhook-secret", "configured-secret"));
    Secret other = Secret.of("configured-secret");
    assertThat(believed(configured, of(signed(BODY, other, NOW)))).isEqualTo(Authenticity.SIGNED);
    assertThat(believed(configured, of(signed(BODY, SECRET, NOW)))).isEqualTo(Authenticity.SIGNED);
  }

  @Test
  void after_a_rotation_only_the_new_secret_is_believed() {
    WebhookSecrets.keep(lab.secrets, SECRET);
    WebhookSecrets.keep(lab.secrets, Secret.of("the-new-one"));

    assertThat(doubted(port, of(signed(BODY, SECRET, NOW)))).isEqualTo(Distrust.FORGED);
    assertThat(believed(port, of(signed(BODY, Secret.of("the-new-one"), NOW))))
        .isEqualTo(Authenticity.SIGNED);
  }

  @ParameterizedTest
  @CsvSource({"300, true", "-300, true", "301, false", "-301, false", "86400, false"})
  void a_signature_is_good_for_five_minutes_either_way(long seconds, boolean good) {
    ParseDelivery delivery = given(signed(BODY, SECRET, NOW.plusSeconds(seconds)));

    if (good) {
      assertThat(believed(port, delivery)).isEqualTo(Authenticity.SIGNED);
    } else {
      assertThat(doubted(port, delivery)).isEqualTo(Distrust.STALE);
      assertThat(doubted(port, delivery.permittingUnverified())).isEqualTo(Distrust.STALE);
    }
  }

  @Test
  void a_delivery_read_later_is_as_old_as_when_it_arrived() {
    lab.time.pass(Duration.ofDays(1));

    assertThat(believed(port, given(signed(BODY, SECRET, NOW)).receivedAt(NOW)))
        .isEqualTo(Authenticity.SIGNED);
    assertThat(doubted(port, given(signed(BODY, SECRET, NOW)))).isEqualTo(Distrust.STALE);
  }

  @Test
  void a_body_that_was_changed_is_forged() {
    Map<String, List<String>> headers = signed(BODY, SECRET, NOW);

    assertThat(
            doubted(
                port,
                ParseDelivery.of(DeliveryBody.of(BODY.replace("Gr", "gr")), headers)
                    .secret(SECRET)))
        .isEqualTo(Distrust.FORGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "2026-08-20T12:00:00Z", "1e9", "-1", "99999999999999"})
  void a_stamp_that_is_no_time_is_forged(String stamp) {
    Map<String, List<String>> headers = new HashMap<>(signed(BODY, SECRET, NOW));
    headers.put("linked-api-signature-timestamp", List.of(stamp));

    assertThat(doubted(port, given(headers))).isEqualTo(Distrust.FORGED);
    headers.remove("linked-api-signature-timestamp");
    assertThat(doubted(port, given(headers))).isEqualTo(Distrust.FORGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256=00", "zz", "0000"})
  void a_signature_that_is_none_is_forged_even_where_none_is_needed(String signature) {
    Map<String, List<String>> headers = new HashMap<>(signed(BODY, SECRET, NOW));
    headers.put("Linked-Api-Signature", List.of(signature));

    assertThat(doubted(port, given(headers).permittingUnverified())).isEqualTo(Distrust.FORGED);
  }

  @Test
  void a_shared_secret_is_believed_where_nothing_is_signed() {
    assertThat(believed(port, given(shared(SECRET.reveal()))))
        .isEqualTo(Authenticity.SHARED_SECRET);
    assertThat(doubted(port, given(shared("guessed")))).isEqualTo(Distrust.FORGED);
    assertThat(doubted(port, given(shared("guessed")).permittingUnverified()))
        .isEqualTo(Distrust.FORGED);
  }

  @Test
  void a_wrong_signature_is_not_outweighed_by_a_right_secret() {
    Map<String, List<String>> headers = new HashMap<>(signed(BODY, Secret.of("another"), NOW));
    headers.putAll(shared(SECRET.reveal()));

    assertThat(doubted(port, given(headers))).isEqualTo(Distrust.FORGED);
  }

  @Test
  void what_carries_nothing_is_believed_only_where_that_is_permitted() {
    assertThat(doubted(port, given(Map.of()))).isEqualTo(Distrust.UNSIGNED);
    assertThat(believed(port, given(Map.of()).permittingUnverified()))
        .isEqualTo(Authenticity.UNVERIFIED);
    assertThat(doubted(port, of(Map.of()))).isEqualTo(Distrust.SECRET_UNKNOWN);
    assertThat(believed(port, of(Map.of()).permittingUnverified()))
        .isEqualTo(Authenticity.UNVERIFIED);
  }

  private static Map<String, List<String>> shared(String secret) {
    return Map.of("X-Patchbay-Secret", List.of(secret));
  }

  private static ParseDelivery of(Map<String, List<String>> headers) {
    return ParseDelivery.of(DeliveryBody.of(BODY), headers);
  }

  private static ParseDelivery given(Map<String, List<String>> headers) {
    return of(headers).secret(SECRET);
  }

  private static Authenticity believed(Patchbay port, ParseDelivery delivery) {
    return right(port.events().parse(delivery).execute()).value().authenticity();
  }

  private static Distrust doubted(Patchbay port, ParseDelivery delivery) {
    return ((UntrustedDelivery) left(port.events().parse(delivery).execute())).distrust();
  }
}
