package dev.patchbay.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.spi.ConfigurationKey;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
  private static final String KNOWN = "Known: acme-v1 (or acme), globex.";

  @TempDir Path directory;
  private final FakeProvider acme = FakeProvider.acme();
  private final FakeProvider globex = FakeProvider.globex();
  private PatchbaysBuilder builder = Patchbays.builder();

  @BeforeEach
  void isolate() {
    builder =
        Patchbays.builder()
            .workingDirectory(directory)
            .environmentVariables(Map.of())
            .systemProperties(Map.of())
            .classLoader(new URLClassLoader(new URL[0], null))
            .providers(List.of(acme, globex));
  }

  @Test
  void nothing_configured_asks_for_a_vendor_in_every_place() {
    assertThat(problems())
        .containsExactly("patchbay.vendor is missing. " + KNOWN + " " + set("patchbay.vendor"));
  }

  @Test
  void a_missing_key_is_asked_for_in_every_place_and_explained() throws IOException {
    write("patchbay.vendor=acme");

    assertThat(problems())
        .containsExactly(
            "patchbay.acme.api-key is missing (The key from the dashboard). Set"
                + " patchbay.acme.api-key in patchbay.properties, environment variable"
                + " PATCHBAY_ACME_API_KEY or system property patchbay.acme.api-key.");
  }

  @Test
  void a_blank_value_is_missing() throws IOException {
    write("patchbay.vendor=acme-v1", "patchbay.acme-v1.api-key=   ");

    assertThat(problems())
        .containsExactly(
            "patchbay.acme-v1.api-key is missing (The key from the dashboard). "
                + set("patchbay.acme-v1.api-key"));
  }

  @Test
  void all_problems_come_at_once() throws IOException {
    write(
        "patchbay.vendor=acme",
        "patchbay.acme.api-kye=ak_1",
        "patchbay.acme.base-url=ftp://acme.example",
        "patchbay.deadlin=3s",
        "patchbay.deadline=soon");
    builder.environmentVariables(Map.of("PATCHBAY_ACME_REGOIN", "eu", "PATCHBAY_ACME_DSN", "1"));

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "patchbay.acme.api-key is missing (The key from the dashboard). "
                + set("patchbay.acme.api-key"),
            "patchbay.acme.base-url (in patchbay.properties in the working directory, line 3)"
                + " cannot be used: it does not start with https://. "
                + set("patchbay.acme.base-url"),
            "patchbay.deadline (in patchbay.properties in the working directory, line 5) cannot be"
                + " used: it is not a duration longer than zero; write 30s, 500ms, 2m, 1h or an"
                + " ISO-8601 duration such as PT1M30S. "
                + set("patchbay.deadline"),
            "patchbay.acme.api-kye (in patchbay.properties in the working directory, line 2) is not"
                + " a known key. Did you mean patchbay.acme.api-key? "
                + set("patchbay.acme.api-key"),
            "patchbay.deadlin (in patchbay.properties in the working directory, line 4) is not a"
                + " known key. Did you mean patchbay.deadline? "
                + set("patchbay.deadline"),
            "PATCHBAY_ACME_REGOIN (in the environment) is not a known key. Did you mean"
                + " PATCHBAY_ACME_REGION? "
                + set("patchbay.acme.region"),
            "PATCHBAY_ACME_DSN (in the environment) is not a known key. Known here:"
                + " PATCHBAY_ACME_API_KEY, PATCHBAY_ACME_BASE_URL, PATCHBAY_ACME_REGION.");
    assertThat(acme.opened).isEmpty();
  }

  @Test
  void the_message_of_the_exception_has_a_line_per_problem() {
    builder.values(Map.of("patchbay.vendor", "acme", "patchbay.acme.base-url", "x"));

    assertThat(String.valueOf(thrown().getMessage()).lines())
        .containsExactlyElementsOf(problems())
        .hasSize(2);
  }

  @Test
  void keys_without_a_vendor_are_checked_all_the_same() throws IOException {
    write("patchbay.acme.region=eu");

    assertThat(problems())
        .containsExactly(
            "patchbay.vendor is missing. " + KNOWN + " " + set("patchbay.vendor"),
            "patchbay.acme-v1.api-key is missing (The key from the dashboard). "
                + set("patchbay.acme-v1.api-key"));
  }

  @Test
  void an_unknown_vendor_suggests_the_nearest() throws IOException {
    write("patchbay.vendor=acmee");

    assertThat(problems())
        .containsExactly(
            "patchbay.vendor is acmee, which names no adapter (from patchbay.properties in the"
                + " working directory, line 1). Did you mean acme? "
                + KNOWN
                + " "
                + set("patchbay.vendor"));
  }

  @Test
  void what_every_instance_has_is_checked_although_its_vendor_is_not_known() throws IOException {
    write(
        "patchbay.vendor=acmee",
        "patchbay.deadline=soon",
        "patchbay.instances.eu.vendor=acmee",
        "patchbay.instances.eu.deadline=-3s",
        "patchbay.instances.us.deadline=0s");

    assertThat(problems())
        .filteredOn(problem -> problem.contains("is not a duration longer than zero"))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
        .containsExactly(
            "patchbay.deadline",
            "patchbay.instances.eu.deadline",
            "patchbay.instances.us.deadline");
    assertThat(problems()).hasSize(6);
  }

  @Test
  void an_unknown_vendor_like_no_other_lists_those_at_hand() {
    builder.environmentVariables(Map.of("PATCHBAY_VENDOR", "initech"));

    assertThat(problems())
        .containsExactly(
            "patchbay.vendor is initech, which names no adapter (from environment variable"
                + " PATCHBAY_VENDOR). "
                + KNOWN
                + " "
                + set("patchbay.vendor"));
  }

  @Test
  void a_vendor_whose_adapter_is_absent_names_its_artefact() throws IOException {
    write("patchbay.vendor=unipile");

    assertThat(problems())
        .containsExactly(
            "patchbay.vendor is unipile, but its adapter is not on the class path. Add"
                + " dev.patchbay:patchbay-unipile, or choose from: acme-v1 (or acme), globex. "
                + set("patchbay.vendor"));
  }

  @Test
  void no_adapter_at_all_names_the_artefacts() throws IOException {
    builder.providers(List.of());
    assertThat(problems())
        .containsExactly(
            "No adapter is on the class path. Add dev.patchbay:patchbay-linkedapi or"
                + " dev.patchbay:patchbay-myagentmail or"
                + " dev.patchbay:patchbay-postpress or"
                + " dev.patchbay:patchbay-unipile.");

    write("patchbay.vendor=linkedapi");
    assertThat(problems())
        .containsExactly("No adapter is on the class path. Add dev.patchbay:patchbay-linkedapi.");
  }

  @Test
  void a_key_in_the_wrong_section_is_led_to_the_right_one() throws IOException {
    write(
        "patchbay.vendor=acme",
        "patchbay.acme.api-key=ak_1",
        "patchbay.region=eu",
        "patchbay.acne.region=eu",
        "patchbay.acme.colour=red");

    assertThat(problems())
        .containsExactly(
            "patchbay.acme.colour (in patchbay.properties in the working directory, line 5) is not"
                + " a known key. Known here: api-key, base-url, region.",
            "patchbay.acne.region (in patchbay.properties in the working directory, line 4) is not"
                + " a known key. Did you mean patchbay.acme.region? "
                + set("patchbay.acme.region"),
            "patchbay.region (in patchbay.properties in the working directory, line 3) is not a"
                + " known key. Did you mean patchbay.acme-v1.region? "
                + set("patchbay.acme-v1.region"));
  }

  @Test
  void variables_meant_for_others_are_left_alone() {
    builder.environmentVariables(
        Map.of(
            "PATCHBAY_PORT", "tcp://10.0.0.7:80",
            "PATCHBAY_SERVICE_HOST", "10.0.0.7",
            "PATCHBAY_VENDR", "acme",
            "PATCHBAY_ACNE_API_KEY", "ak_1"));

    assertThat(problems())
        .containsExactly(
            "patchbay.vendor is missing. " + KNOWN + " " + set("patchbay.vendor"),
            "PATCHBAY_ACNE_API_KEY (in the environment) is not a known key. Did you mean"
                + " PATCHBAY_ACME_API_KEY? "
                + set("patchbay.acme.api-key"),
            "PATCHBAY_VENDR (in the environment) is not a known key. Did you mean"
                + " PATCHBAY_VENDOR? "
                + set("patchbay.vendor"));
  }

  @Test
  void a_misspelt_section_of_instances_is_recognised() {
    builder
        .values(Map.of("patchbay.instance.eu.vendor", "acme", "patchbay.instances.eu", "acme"))
        .onlyGiven();

    assertThat(problems())
        .containsExactly(
            "patchbay.vendor is missing. " + KNOWN + " Set patchbay.vendor in the given map.",
            "patchbay.instance.eu.vendor (in the given map) is not a known key. Did you mean"
                + " patchbay.instances.eu.vendor? Set patchbay.instances.eu.vendor in the given"
                + " map.",
            "patchbay.instances.eu (in the given map) is not a known key. Known here: vendor,"
                + " session, deadline, secrets-file, configuration.");
  }

  @Test
  void system_properties_are_named_as_places() {
    builder
        .systemProperties(Map.of("patchbay.vendor", "globex", "patchbay.acme.bse-url", "x"))
        .environmentVariables(Map.of("PATCHBAY_GLOBEX_TOKEN", "t"));

    assertThat(problems())
        .containsExactly(
            "patchbay.acme.bse-url (in the system properties) is not a known key. Did you mean"
                + " patchbay.acme.base-url? "
                + set("patchbay.acme.base-url"));
  }

  @Test
  void the_same_setting_under_two_names_is_refused() throws IOException {
    write("patchbay.vendor=acme", "patchbay.acme-v1.api-key=ak_1");
    builder.environmentVariables(Map.of("PATCHBAY_ACME_API_KEY", "ak_2"));

    assertThat(problems())
        .containsExactly(
            "patchbay.acme.api-key (in environment variable PATCHBAY_ACME_API_KEY) and"
                + " patchbay.acme-v1.api-key (in patchbay.properties in the working directory, line"
                + " 2) are the same setting. Keep one of them.");
  }

  @Test
  void named_instances_have_keys_of_their_own() throws IOException {
    write(
        "patchbay.instances.eu.vendor=acme",
        "patchbay.instances.eu.apikey=ak_1",
        "patchbay.instances.us.token=t",
        "patchbay.instances.Mars.vendor=acme");

    assertThat(problems())
        .containsExactly(
            "An instance cannot be named Mars: use lower-case letters, digits and hyphens, and not"
                + " the name default.",
            "patchbay.instances.us.vendor is missing. "
                + KNOWN
                + " "
                + set("patchbay.instances.us.vendor"),
            "patchbay.instances.eu.api-key is missing (The key from the dashboard). "
                + set("patchbay.instances.eu.api-key"),
            "patchbay.instances.eu.apikey (in patchbay.properties in the working directory, line"
                + " 2) is not a known key. Did you mean patchbay.instances.eu.api-key? "
                + set("patchbay.instances.eu.api-key"));
  }

  @Test
  void opening_without_a_name_where_all_have_one_says_what_to_do() throws IOException {
    write("patchbay.instances.eu.vendor=acme", "patchbay.instances.eu.api-key=ak_1");

    assertThat(problems())
        .containsExactly(
            "Only named instances are configured: eu. Open one with"
                + " Patchbays.builder().open(\"eu\") or all with Patchbays.openAll(), or configure"
                + " one without a name: set patchbay.vendor.");
  }

  @Test
  void a_secret_is_never_shown() throws IOException {
    write("patchbay.vendor=acme", "patchbay.acme.api-key=hush-hush-4711");

    assertThat(problems())
        .containsExactly(
            "patchbay.acme.api-key (in patchbay.properties in the working directory, line 2) cannot"
                + " be used: it does not have the form that this key needs. "
                + set("patchbay.acme.api-key"));

    write(
        "patchbay.vendor=acme",
        "patchbay.acme.api-key=ak_hush-hush-4711",
        "patchbay.acme.region=nowhere");
    assertThat(problems()).containsExactly("There is no region nowhere for the key (secret)");
  }

  @Test
  void a_check_that_quotes_a_piece_of_a_secret_is_not_quoted() {
    ConfigurationKey careless =
        ConfigurationKey.required("token", "A token.")
            .asSecret()
            .checking(value -> Option.some("it ends in " + value.substring(value.length() - 5)));
    builder
        .providers(List.of(FakeProvider.with("careless", Set.of(), careless)))
        .values(Map.of("patchbay.vendor", "careless", "patchbay.careless.token", "aaaa-bbbb-4711"));

    assertThat(problems())
        .containsExactly(
            "patchbay.careless.token (in the given map) cannot be used: it does not have the form"
                + " that this key needs. "
                + set("patchbay.careless.token"));
  }

  @Test
  void a_map_alone_asks_for_keys_in_the_map() {
    builder.values(Map.of("patchbay.vendor", "acme")).onlyGiven();

    assertThat(problems())
        .containsExactly(
            "patchbay.acme.api-key is missing (The key from the dashboard). Set"
                + " patchbay.acme.api-key in the given map.");
  }

  @Test
  void files_that_are_not_there_are_named() {
    builder.environmentVariables(Map.of("PATCHBAY_CONFIGURATION", "absent.properties"));
    assertThat(problems())
        .containsExactly(
            "The configuration file absent.properties, named by environment variable"
                + " PATCHBAY_CONFIGURATION, does not exist. Correct it, or remove it to use"
                + " patchbay.properties on the class path or in the working directory.",
            "patchbay.vendor is missing. " + KNOWN + " " + set("patchbay.vendor"));

    builder.file(Path.of("gone.properties"));
    assertThat(problems()).contains("The configuration file gone.properties does not exist.");
  }

  @Test
  void a_file_that_is_no_properties_file_is_named() throws IOException {
    write("patchbay.vendor=acme", "patchbay.acme.api-key=\\uZZ");

    assertThat(problems())
        .startsWith(
            "patchbay.properties in the working directory is not a properties file: it has a"
                + " malformed \\u escape.");
  }

  @Test
  void a_configuration_file_cannot_name_another() throws IOException {
    write(
        "patchbay.configuration=other.properties",
        "patchbay.vendor=acme",
        "patchbay.acme.api-key=ak_1");

    assertThat(problems())
        .containsExactly(
            "patchbay.configuration works as a system property or environment variable only, not in"
                + " patchbay.properties in the working directory, line 1.");
  }

  @Test
  void two_adapters_of_one_name_are_refused() {
    FakeProvider impostor = FakeProvider.with("acme", Set.of());
    builder
        .providers(List.of(acme, impostor))
        .values(Map.of("patchbay.vendor", "acme-v1", "patchbay.acme-v1.api-key", "ak_1"));

    assertThat(problems())
        .containsExactly(
            "Two adapters answer to acme: dev.patchbay.runtime.FakeProvider and"
                + " dev.patchbay.runtime.FakeProvider. Remove one of them.");
  }

  @Test
  void a_secrets_file_without_a_directory_is_a_problem() throws IOException {
    write(
        "patchbay.vendor=acme",
        "patchbay.acme.api-key=ak_1",
        "patchbay.secrets-file=nowhere/secrets.json");

    assertThat(problems())
        .containsExactly(
            "patchbay.secrets-file (in patchbay.properties in the working directory, line 3) cannot"
                + " be used: The secrets file "
                + directory.resolve("nowhere/secrets.json")
                + " cannot be kept: its directory does not exist. "
                + set("patchbay.secrets-file"));
  }

  private ConfigurationException thrown() {
    return catchThrowableOfType(ConfigurationException.class, () -> builder.open());
  }

  private List<String> problems() {
    return thrown().problems();
  }

  private static String set(String key) {
    return "Set "
        + key
        + " in patchbay.properties, environment variable "
        + Names.variable(key)
        + " or system property "
        + key
        + ".";
  }

  private void write(String... lines) throws IOException {
    Files.write(directory.resolve("patchbay.properties"), List.of(lines));
  }
}
