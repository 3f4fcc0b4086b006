package dev.patchbay.myagentmail.event;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.call.CallOptions;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailCadences;
import dev.patchbay.myagentmail.MyAgentMailOperations;
import dev.patchbay.myagentmail.cadence.CreateCadence;
import dev.patchbay.myagentmail.cadence.CreatedCadence;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {
  private static final String URL = "https://hooks.example.org/mam";
  private static final Secret SECRET = Secret.of("whsec_0123456789abcdefghijABCDEFGHIJ");
  private static final String MADE = "{ \"id\": \"one\", \"webhookSecret\": \"%s\" }";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void an_id_of_any_form_has_a_name_in_the_store_and_no_other_has_the_same() {
    List<String> ids = List.of("sig_1", "a/b", "../one", "x".repeat(500), "ü", "a b");
    for (String id : ids) {
      WebhookSecrets.keepOfSignal(id, Secret.of("whsec_of " + id), lab.secrets);
    }
    WebhookSecrets none = new WebhookSecrets(List.of());
    for (String id : ids) {
      Map<String, ?> delivery = Map.of("signal", Map.of("id", id));
      assertThat(none.expected(Option.none(), delivery, lab.secrets))
          .containsExactly(Secret.of("whsec_of " + id));
    }
    WebhookSecrets.forgetOfSignal("a/b", lab.secrets);
    Map<String, ?> forgotten = Map.of("signal", Map.of("id", "a/b"));
    assertThat(none.expected(Option.none(), forgotten, lab.secrets)).isEmpty();
  }

  @Test
  void a_store_that_is_broken_costs_neither_the_signal_nor_its_secret() {
    lab.post("signals", json(201, "{ \"signal\": " + MADE.formatted(SECRET.reveal()) + " }"));
    lab.vendor.stubFor(
        WireMock.post("/v1/cadences")
            .willReturn(json(201, "{ \"cadence\": " + MADE.formatted(SECRET.reveal()) + " }")));
    try (Patchbay port =
        Patchbay.over(
            lab.adapter(Map.of()), Lab.environment(lab.time, new Broken()), CallOptions.DEFAULT)) {
      MyAgentMailOperations own = port.extension(MyAgentMailOperations.class).get();

      Answer<CreatedSignal> signal =
          right(
              own.createSignal(CreateKeywordSignal.builder("n", "q", "A rule").build()).execute());
      assertThat(signal.value().webhookSecret()).contains(SECRET);
      told(signal.gaps(), "webhookSecret");

      Answer<CreatedCadence> cadence =
          right(own.cadences().create(CreateCadence.builder("n").build()).execute());
      assertThat(cadence.value().webhookSecret()).contains(SECRET);
      told(cadence.gaps(), "webhookSecret");

      Answer<SubscriptionReceipt> subscription =
          right(
              port.events()
                  .subscribe(
                      Subscribe.builder(URL, EventKind.MESSAGE_RECEIVED).sessions(NADIA).build())
                  .execute());
      assertThat(subscription.value().issued().get(0).secret()).contains(SECRET);
      told(subscription.gaps(), "issued.secret");
    }
  }

  private static void told(List<Gap> gaps, String field) {
    assertThat(gaps)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.field()).isEqualTo(field);
              assertThat(gap.toString())
                  .contains("the store of secrets cannot keep it (UncheckedIOException)")
                  .doesNotContain(SECRET.reveal());
            });
  }

  @Test
  void a_cadence_without_a_secret_is_told_where_one_is_needed() {
    lab.vendor.stubFor(
        WireMock.post("/v1/cadences")
            .willReturn(json(201, "{ \"cadence\": { \"id\": \"one\" } }")));
    MyAgentMailCadences own = lab.port().extension(MyAgentMailOperations.class).get().cadences();

    assertThat(
            right(own.create(CreateCadence.builder("n").webhookUrl(URL).build()).execute()).gaps())
        .extracting(Gap::field)
        .containsExactly("webhookSecret");
    assertThat(right(own.create(CreateCadence.builder("n").build()).execute()).gaps()).isEmpty();
  }

  /** Whose disk is full. */
  private static final class Broken implements SecretStore {
    @Override
    public Option<Secret> get(String name) {
      return Option.none();
    }

    @Override
    public void put(String name, Secret secret) {
      throw new UncheckedIOException(new IOException("no space left"));
    }

    @Override
    public void remove(String name) {
      throw new UncheckedIOException(new IOException("no space left"));
    }
  }
}
