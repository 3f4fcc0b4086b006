package dev.patchbay.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.Vendor;
import dev.patchbay.search.TermLookup;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostpressAdapterProviderTest {
  private static final String TERMS =
      "{\"object\":\"LinkedinSearchParametersList\",\"items\":[],\"paging\":{\"page_count\":0}}";

  private final PostpressAdapterProvider provider = new PostpressAdapterProvider();

  @Test
  void it_is_found_as_a_service_under_its_name() {
    List<AdapterProvider> found =
        ServiceLoader.load(AdapterProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    assertThat(found)
        .filteredOn(PostpressAdapterProvider.class::isInstance)
        .singleElement()
        .satisfies(one -> assertThat(one.vendor()).isEqualTo(Vendor.of("postpress")));
  }

  @Test
  void only_the_key_is_required_and_secrets_are_hidden() {
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::required)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-key");
    assertThat(provider.keys())
        .filteredOn(ConfigurationKey::secret)
        .extracting(ConfigurationKey::name)
        .containsExactly("api-key", "webhook-secret");
  }

  @ParameterizedTest
  @CsvSource({
    "base-url, http://api.postpress.ai/v1, 'must be https, because it carries the API key'",
    "api-key, 'two words', must be visible ASCII characters without spaces",
    "authentication, basic, 'must be one of x-api-key, bearer'",
    "idempotency-keys, maybe, 'must be one of on, off'",
    "webhook-header, 'a b', is not the name of a header",
    "saved-search-time-unit, minutes, 'must be one of seconds, milliseconds'",
    "max-answer-bytes, 0, 'must be a whole number of bytes, at least 1'"
  })
  void a_wrong_value_is_told_with_its_repair(String key, String value, String flaw) {
    assertThat(flaw(key, value)).contains(flaw);
  }

  @ParameterizedTest
  @CsvSource({
    "base-url, https://api.postpress.ai/api/v1",
    "base-url, https://api.postpress.io/api/v1/",
    "base-url, http://localhost:8080",
    "authentication, bearer",
    "idempotency-keys, off",
    "saved-search-time-unit, milliseconds"
  })
  void a_right_value_is_taken(String key, String value) {
    assertThat(flaw(key, value)).isEqualTo(Option.none());
  }

  @ParameterizedTest
  @CsvSource({"/v1, /v1", "/v1/, /v1", "/api/v1, /api/v1", "'', ''"})
  void the_path_of_the_address_is_the_prefix_of_every_route(String path, String expected) {
    try (Bench bench = new Bench()) {
      bench.any(200, TERMS);
      try (Bench other = new Bench(Map.of("base-url", bench.server.baseUrl() + path))) {
        other.patchbay.search().lookUpTerms(TermLookup.of(TermKind.LOCATION, "Porto")).execute();
      }
      assertThat(bench.only().getUrl()).startsWith(expected + "/linkedin/search/parameters?");
    }
  }

  @Test
  void the_key_goes_into_the_header_that_was_chosen() {
    try (Bench bench = new Bench(Map.of("authentication", "bearer"))) {
      bench.any(200, TERMS);
      bench.patchbay.search().lookUpTerms(TermLookup.of(TermKind.LOCATION, "Porto")).execute();

      assertThat(bench.only().getHeader("Authorization")).isEqualTo("Bearer " + Bench.KEY);
      assertThat(bench.only().containsHeader("X-API-KEY")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-api-key", "bearer"})
  void a_key_that_the_vendor_repeats_is_not_shown(String authentication) {
    try (Bench bench = new Bench(Map.of("authentication", authentication))) {
      bench.any(
          401, "{\"error\":{\"code\":\"key_revoked\",\"message\":\"No " + Bench.KEY + ".\"}}");

      assertThat(bench.patchbay.sessions().probeKey().execute().getLeft().message())
          .contains("No ")
          .doesNotContain(Bench.KEY);
    }
  }

  @Test
  void the_key_is_nowhere_to_be_seen() {
    AdapterConfiguration configuration =
        AdapterConfiguration.of(Map.of("api-key", "pp_live_s3cr3t"));
    try (Resources resources = new Resources()) {
      assertThat(provider.open(configuration, resources).toString()).doesNotContain("s3cr3t");
    }
    assertThat(PostpressAddress.of("https://x/v1", "s3cr3t", false, true, 1).toString())
        .isEqualTo("PostpressAddress[https://x /v1]");
  }

  @Test
  void a_field_that_is_never_filled_has_its_reason() {
    try (Bench bench = new Bench()) {
      Stream.concat(Operations.ALL.stream(), PostpressOperations.ALL.stream())
          .flatMap(operation -> bench.capability(operation.id()).fields().stream())
          .filter(field -> field.filled() == FieldCapability.Filled.NEVER)
          .forEach(field -> assertThat(field.reason()).as(field.name()).isNotBlank());
    }
  }

  @Test
  void the_table_has_exactly_what_the_provider_tells_and_a_reason_for_what_is_missing() {
    try (Bench bench = new Bench()) {
      List<OperationCapability> all = bench.patchbay.capabilities().operations();

      assertThat(all)
          .extracting(OperationCapability::operation)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Operations.ALL.stream(), provider.operations().stream())
                  .map(Operation::id)
                  .toList());
      assertThat(all)
          .filteredOn(operation -> !operation.support().works())
          .allSatisfy(
              operation ->
                  assertThat(operation.support().why()).as(operation.operation()).isNotEmpty());
    }
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
