package dev.patchbay.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.Patchbay;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.runtime.FakeAdapter.FakeClient;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchbaysTest {
  @TempDir Path directory;
  @TempDir Path classPath;
  private final FakeProvider acme = FakeProvider.acme();
  private final FakeProvider globex = FakeProvider.globex();
  private PatchbaysBuilder builder = Patchbays.builder();

  @BeforeEach
  void isolate() throws IOException {
    builder =
        Patchbays.builder()
            .workingDirectory(directory)
            .environmentVariables(Map.of())
            .systemProperties(Map.of())
            .classLoader(new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null))
            .providers(List.of(acme, globex));
  }

  @Test
  void a_file_in_the_working_directory_opens_the_vendor_by_its_alias() throws IOException {
    write(directory, "patchbay.vendor=acme", "patchbay.acme.api-key=ak_1");

    try (Patchbay patchbay = builder.open()) {
      assertThat(patchbay.vendor()).isEqualTo(Vendor.of("acme-v1"));
    }
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
    assertThat(key(FakeProvider.BASE_URL)).isEqualTo("https://api.acme.example");
  }

  @Test
  void the_canonical_name_works_in_both_places() throws IOException {
    write(directory, "patchbay.vendor=acme-v1", "patchbay.acme-v1.api-key=ak_1");

    open();

    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
  }

  @Test
  void each_place_wins_over_the_one_before() throws IOException {
    write(classPath, "patchbay.vendor=acme", "patchbay.acme.api-key=ak_class_path");
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_class_path");

    write(directory, "patchbay.acme.api-key=ak_directory");
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_directory");

    builder.environmentVariables(Map.of("PATCHBAY_ACME_API_KEY", "ak_variable"));
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_variable");

    builder.systemProperties(Map.of("patchbay.acme.api-key", "ak_property"));
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_property");

    builder.values(Map.of("patchbay.acme.api-key", "ak_map"));
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_map");
  }

  @Test
  void environment_variables_alone_are_enough() {
    builder.environmentVariables(
        Map.of("PATCHBAY_VENDOR", "acme", "PATCHBAY_ACME_V1_API_KEY", "ak_1", "HOME", "elsewhere"));

    open();

    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
  }

  @Test
  void the_case_of_environment_variables_does_not_matter() {
    builder.environmentVariables(
        Map.of("patchbay_vendor", "acme", "Patchbay_Acme_Api_Key", "ak_1"));

    open();

    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
  }

  @Test
  void a_named_file_replaces_the_default_ones() throws IOException {
    write(classPath, "patchbay.acme.region=class path");
    write(directory, "patchbay.acme.region=directory");
    Files.writeString(
        directory.resolve("other.properties"), "patchbay.vendor=acme\npatchbay.acme.api-key=ak_1");
    Files.writeString(
        directory.resolve("more.properties"), "patchbay.vendor=acme\npatchbay.acme.api-key=ak_2");

    builder.environmentVariables(Map.of("PATCHBAY_CONFIGURATION", "other.properties"));
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
    assertThat(last().configuration.text(FakeProvider.REGION)).isEmpty();

    builder.systemProperties(Map.of("patchbay.configuration", "more.properties"));
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_2");

    builder.file(directory.resolve("other.properties"));
    open();
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
  }

  @Test
  void values_are_literal_and_without_blanks_around() throws IOException {
    write(directory, "patchbay.vendor = acme  ", "patchbay.acme.api-key=ak_$$1${HOME}\u00e9\\\\ ");

    open();

    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_$$1${HOME}\u00e9\\");
  }

  @Test
  void a_map_looks_nowhere_else() throws IOException {
    write(directory, "patchbay.acme.region=directory");
    builder
        .environmentVariables(Map.of("PATCHBAY_ACME_REGION", "variable"))
        .systemProperties(Map.of("patchbay.acme.region", "property"))
        .values(Map.of("patchbay.vendor", "acme", "patchbay.acme.api-key", "ak_1"))
        .onlyGiven();

    open();

    assertThat(last().configuration.text(FakeProvider.REGION)).isEmpty();
  }

  @Test
  void keys_of_a_vendor_that_is_not_chosen_are_left_alone() throws IOException {
    write(
        directory,
        "patchbay.vendor=globex",
        "patchbay.globex.token=t",
        "patchbay.acme.base-url=not yet");

    try (Patchbay patchbay = builder.open()) {
      assertThat(patchbay.vendor()).isEqualTo(Vendor.of("globex"));
    }
  }

  @Test
  void session_deadline_and_secrets_reach_the_calls() throws IOException {
    write(
        directory,
        "patchbay.vendor=acme",
        "patchbay.acme.api-key=ak_1",
        "patchbay.session=4c1f",
        "patchbay.deadline=90s",
        "patchbay.secrets-file=secrets.json");

    try (Patchbay patchbay = builder.open()) {
      assertThat(patchbay.profiles().own().execute().isLeft()).isTrue();
    }

    CallContext context = last().called.get();
    assertThat(context.session()).contains(new SessionRef(Vendor.of("acme-v1"), "4c1f"));
    assertThat(context.options().deadline()).isEqualTo(Duration.ofSeconds(90));
    context.environment().secrets().put("acme/account/4c1f/token", Secret.of("t"));
    assertThat(FileSecretStore.at(directory.resolve("secrets.json")).get("acme/account/4c1f/token"))
        .contains(Secret.of("t"));
  }

  @Test
  void closing_a_patchbay_closes_its_adapter_and_its_client() throws IOException {
    write(directory, "patchbay.vendor=acme", "patchbay.acme.api-key=ak_1");

    Patchbay patchbay = builder.open();
    assertThat(last().client.closed).isFalse();
    patchbay.close();

    assertThat(last().closed).isTrue();
    assertThat(last().client.closed).isTrue();
  }

  @Test
  void resources_of_the_caller_stay_open_and_are_shared() throws IOException {
    write(directory, "patchbay.vendor=acme", "patchbay.acme.api-key=ak_1");

    try (Resources resources = new Resources()) {
      builder.resources(resources).open().close();
      builder.resources(resources).open().close();
      assertThat(acme.opened.get(0).closed).isTrue();
      assertThat(last().client).isSameAs(acme.opened.get(0).client);
      assertThat(last().client.closed).isFalse();
    }
    assertThat(last().client.closed).isTrue();
  }

  @Test
  void several_vendors_and_tenants_share_one_client() throws IOException {
    tenants();

    FakeClient client;
    try (PatchbaySet set = builder.openAll()) {
      assertThat(set.names()).containsExactly("default", "eu-west", "us");
      assertThat(set.require("us").vendor()).isEqualTo(Vendor.of("globex"));
      assertThat(set.get("nobody")).isEmpty();
      assertThatThrownBy(() -> set.require("nobody"))
          .hasMessage("No instance is named nobody. Configured: default, eu-west, us.");
      client = last().client;
      assertThat(acme.opened).extracting(adapter -> adapter.client).containsOnly(client);
      assertThat(globex.opened).extracting(adapter -> adapter.client).containsOnly(client);
      assertThat(acme.opened.get(0).configuration.text(FakeProvider.API_KEY)).contains("ak_1");
      assertThat(acme.opened.get(1).configuration.text(FakeProvider.API_KEY)).contains("ak_2");
      assertThat(client.closed).isFalse();
    }
    assertThat(client.closed).isTrue();
    assertThat(acme.opened).allMatch(adapter -> adapter.closed);
    assertThat(globex.opened).allMatch(adapter -> adapter.closed);
  }

  @Test
  void one_of_several_can_be_opened_by_name() throws IOException {
    tenants();

    try (Patchbay us = builder.open("us")) {
      assertThat(us.vendor()).isEqualTo(Vendor.of("globex"));
      assertThat(acme.opened).isEmpty();
    }
    assertThat(globex.opened.get(0).client.closed).isTrue();
    assertThatThrownBy(() -> builder.open("eu-wset"))
        .hasMessage(
            "No instance is named eu-wset. Did you mean eu-west? Configured: default, eu-west, us.");
  }

  @Test
  void instances_can_come_from_the_environment_alone() {
    builder.environmentVariables(
        Map.of(
            "PATCHBAY_INSTANCES_EU_WEST_VENDOR", "acme",
            "PATCHBAY_INSTANCES_EU_WEST_API_KEY", "ak_1"));

    try (PatchbaySet set = builder.openAll()) {
      assertThat(set.names()).containsExactly("eu-west");
    }
    assertThat(key(FakeProvider.API_KEY)).isEqualTo("ak_1");
  }

  @Test
  void a_broken_adapter_closes_what_was_opened_before_it() throws IOException {
    tenants();
    FakeProvider broken = FakeProvider.with("broken", Set.of(), FakeProvider.REGION);
    write(
        directory,
        "patchbay.instances.a.vendor=acme",
        "patchbay.instances.a.api-key=ak_1",
        "patchbay.instances.b.vendor=broken",
        "patchbay.instances.b.region=nowhere");

    assertThatThrownBy(() -> builder.providers(List.of(acme, broken)).openAll())
        .hasMessage("Instance b: There is no region nowhere for the key none");

    assertThat(last().closed).isTrue();
    assertThat(last().client.closed).isTrue();
  }

  @Test
  void a_provider_may_not_take_a_key_that_every_instance_has() {
    FakeProvider clumsy =
        FakeProvider.with("clumsy", Set.of(), ConfigurationKey.optional("session", "Ours."));

    assertThatThrownBy(() -> builder.providers(List.of(clumsy)).open())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "dev.patchbay.runtime.FakeProvider has a key named session, which every instance has"
                + " already");
  }

  private void tenants() throws IOException {
    write(
        directory,
        "patchbay.vendor=acme",
        "patchbay.acme.api-key=ak_1",
        "patchbay.instances.us.vendor=globex",
        "patchbay.instances.us.token=t",
        "patchbay.instances.eu-west.vendor=acme",
        "patchbay.instances.eu-west.api-key=ak_2");
  }

  private void open() {
    builder.open().close();
  }

  private FakeAdapter last() {
    return acme.opened.get(acme.opened.size() - 1);
  }

  private String key(ConfigurationKey key) {
    return last().configuration.require(key);
  }

  private static void write(Path directory, String... lines) throws IOException {
    Files.write(directory.resolve("patchbay.properties"), List.of(lines));
  }
}
