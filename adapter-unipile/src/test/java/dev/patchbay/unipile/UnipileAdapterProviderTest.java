package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnipileAdapterProviderTest {
  private final UnipileAdapterProvider provider = new UnipileAdapterProvider();

  @Test
  void it_is_found_as_a_service_under_its_names() {
    List<AdapterProvider> found =
        ServiceLoader.load(AdapterProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    assertThat(found)
        .filteredOn(UnipileAdapterProvider.class::isInstance)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.vendor()).isEqualTo(Vendor.of("unipile-v1"));
              assertThat(one.aliases()).containsExactly("unipile");
            });
  }

  @Test
  void keys_and_secrets_are_hidden_and_the_rest_is_not() {
    assertThat(provider.keys())
        .extracting(ConfigurationKey::name)
        .containsExactly(
            "base-url",
            "api-key",
            "webhook-secret",
            "webhook-header",
            "saved-search-time-unit",
            "max-answer-bytes");
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::secret)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-key", "webhook-secret");
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::required)
        .extracting(ConfigurationKey::name)
        .containsExactly("base-url", "api-key");
  }

  @ParameterizedTest
  @CsvSource({
    "base-url, http://api8.unipile.com:13424, 'must be https, because it carries the API key'",
    "base-url, api8.unipile.com:13424, is not a URL; write it like https://api.example.com",
    "api-key, 'two words', must be visible ASCII characters without spaces",
    "webhook-secret, ключ, must be visible ASCII characters without spaces",
    "webhook-header, 'a b', is not the name of a header",
    "saved-search-time-unit, minutes, 'must be one of seconds, milliseconds'",
    "max-answer-bytes, 0, 'must be a whole number of bytes, at least 1'"
  })
  void a_wrong_value_is_told_with_its_repair(String key, String value, String flaw) {
    assertThat(flaw(key, value)).contains(flaw);
  }

  @ParameterizedTest
  @CsvSource({
    "base-url, https://api8.unipile.com:13424",
    "base-url, http://localhost:8080",
    "api-key, abc.DEF+/=",
    "webhook-header, X-Hook-Auth",
    "saved-search-time-unit, milliseconds",
    "max-answer-bytes, 1048576"
  })
  void a_right_value_is_taken(String key, String value) {
    assertThat(flaw(key, value)).isEqualTo(Option.none());
  }

  @Test
  void every_operation_that_answers_with_more_than_done_says_which_fields_it_fills() {
    try (Bench bench = new Bench()) {
      for (Operation<?, ?> operation : UnipileOperations.ALL) {
        List<FieldCapability> fields =
            bench.patchbay().capabilities().operation(operation.id()).fields();
        assertThat(fields)
            .as(operation.id())
            .extracting(FieldCapability::name)
            .containsExactlyElementsOf(
                operation.resultType() == Done.class
                    ? List.of()
                    : Stream.of(operation.resultType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
      }
    }
  }

  @Test
  void a_field_that_is_never_filled_has_its_reason() {
    try (Bench bench = new Bench()) {
      Stream.concat(Operations.ALL.stream(), UnipileOperations.ALL.stream())
          .flatMap(
              operation ->
                  bench.patchbay().capabilities().operation(operation.id()).fields().stream())
          .filter(field -> field.filled() == FieldCapability.Filled.NEVER)
          .forEach(field -> assertThat(field.reason()).as(field.name()).isNotBlank());
    }
  }

  @Test
  void the_table_has_every_operation_once_and_nothing_that_works_is_unnamed() {
    try (Bench bench = new Bench()) {
      List<String> ids =
          bench.adapter.capabilities().operations().stream()
              .map(OperationCapability::operation)
              .toList();

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).startsWith(Operations.ALL.stream().map(Operation::id).toArray(String[]::new));
      assertThat(bench.adapter.capabilities().operations())
          .filteredOn(operation -> !operation.support().works())
          .allSatisfy(
              operation ->
                  assertThat(operation.support().why()).as(operation.operation()).isNotEmpty());
    }
  }

  @Test
  void the_key_is_nowhere_to_be_seen() {
    AdapterConfiguration configuration =
        AdapterConfiguration.of(
            Map.of("base-url", "https://api8.unipile.com:13424", "api-key", "s3cr3t-k3y"));
    try (dev.patchbay.spi.Resources resources = new dev.patchbay.spi.Resources()) {
      assertThat(provider.open(configuration, resources).toString()).doesNotContain("s3cr3t");
    }
    assertThat(configuration.toString()).doesNotContain("s3cr3t");
  }

  private Option<String> flaw(String key, String value) {
    return provider.keys().stream()
        .filter(one -> one.name().equals(key))
        .findFirst()
        .orElseThrow()
        .check()
        .apply(value);
  }
}
