package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.FieldCapability.Filled;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Limit;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CapabilitiesDiffTest {
  private static final Capabilities NORTH =
      vendor(
          "north",
          operation(
              "invitation.send",
              Support.NATIVE,
              Latency.LIVE,
              List.of(
                  ArgumentCapability.of("invitation.send.person", Support.NATIVE),
                  ArgumentCapability.of("invitation.send.note", Support.NATIVE).maxLength(300),
                  ArgumentCapability.of("invitation.send.email", Support.NATIVE)),
              List.of(
                  new FieldCapability("ref", Filled.ALWAYS, ""),
                  new FieldCapability("sentAt", Filled.NEVER, "vendor cannot")),
              List.of(new Limit("perDay", 25, "invitations", "its page"))),
          operation(
              "messaging.markRead",
              Support.NATIVE,
              Latency.LIVE,
              List.of(ArgumentCapability.of("messaging.markRead.conversation", Support.NATIVE)),
              List.of(),
              List.of()),
          operation("post.get", Support.NATIVE, Latency.LIVE, List.of(), List.of(), List.of()),
          operation(
              "north.compass", Support.NATIVE, Latency.LIVE, List.of(), List.of(), List.of()));

  private static final Capabilities SOUTH =
      vendor(
          "south",
          operation(
              "invitation.send",
              Support.emulated("by a look first", "profile.get"),
              Latency.BACKGROUND,
              List.of(
                  ArgumentCapability.of("invitation.send.person", Support.NATIVE),
                  ArgumentCapability.of("invitation.send.note", Support.NATIVE).maxLength(200),
                  ArgumentCapability.of(
                      "invitation.send.email", Support.unsupported(Reason.VENDOR_CANNOT))),
              List.of(
                  new FieldCapability("ref", Filled.SOMETIMES, "with a look"),
                  new FieldCapability("sentAt", Filled.ALWAYS, "")),
              List.of(new Limit("perDay", 20, "invitations", "its page"))),
          OperationCapability.unsupported(
              "messaging.markRead", Support.unsupported(Reason.VENDOR_CANNOT, "no such verb")),
          operation("post.get", Support.NATIVE, Latency.LIVE, List.of(), List.of(), List.of()));

  @Test
  void people_read_what_one_has_and_the_other_lacks_and_how_they_differ() {
    assertThat(text(CapabilitiesDiff.of(NORTH, SOUTH)))
        .isEqualTo(
            """
            north | south

            invitation
              invitation.send                      native | emulated
                how: native | emulated: by a look first
                cost: - | profile.get
                latency: live | background
                arguments only north (1): email
                argument note maxLength: 300 | 200
                fields only south (1): sentAt
                field ref: always | sometimes (with a look)
                limit perDay: 25 invitations | 20 invitations

            messaging
              messaging.markRead                   native | unsupported (vendor cannot: no such verb)

            beside the port
                operations only north (1): compass

            %d operations of the port: 1 alike, 1 differ, 1 only north, 0 only south, %d neither
            """
                .formatted(Operations.ALL.size(), Operations.ALL.size() - 3));
  }

  @Test
  void the_other_way_round_says_the_same_of_the_others() {
    assertThat(text(CapabilitiesDiff.of(SOUTH, NORTH)))
        .contains("arguments only north (1): email")
        .contains("fields only south (1): sentAt")
        .contains("argument note maxLength: 200 | 300")
        .contains("messaging.markRead                   unsupported (vendor cannot: no such verb)")
        .contains("1 alike, 1 differ, 0 only south, 1 only north");
  }

  @Test
  void a_vendor_does_not_differ_from_itself() {
    CapabilitiesDiff diff = CapabilitiesDiff.of(NORTH, NORTH);

    assertThat(diff.operations()).allSatisfy(one -> assertThat(one.differences()).isEmpty());
  }

  @Test
  void what_one_says_of_a_whole_the_other_may_say_of_its_parts() {
    Capabilities whole =
        fields(
            "whole",
            new FieldCapability("ref", Filled.ALWAYS, ""),
            new FieldCapability("owner", Filled.NEVER, "vendor cannot"));
    Capabilities parts =
        fields(
            "parts",
            new FieldCapability("ref.person", Filled.ALWAYS, ""),
            new FieldCapability("ref.handle", Filled.NEVER, "vendor cannot"),
            new FieldCapability("owner.name", Filled.SOMETIMES, ""));

    assertThat(text(CapabilitiesDiff.of(whole, parts)))
        .contains("fields only whole (1): ref.handle")
        .contains("fields only parts (1): owner.name")
        .doesNotContain("ref.person");
  }

  private static Capabilities fields(String name, FieldCapability... fields) {
    return vendor(
        name,
        operation("post.get", Support.NATIVE, Latency.LIVE, List.of(), List.of(fields), List.of()));
  }

  @Test
  void programs_read_an_argument_of_an_operation_that_one_lacks_as_lacking() {
    Map<String, Object> report = CapabilitiesDiff.of(NORTH, SOUTH).plain();

    assertThat(row(report, "messaging.markRead"))
        .containsEntry("one", "native")
        .containsEntry("other", "unsupported")
        .containsEntry("otherReason", "vendor cannot: no such verb")
        .containsEntry(
            "arguments",
            List.of(
                Map.of(
                    "name", "messaging.markRead.conversation",
                    "aspect", "support",
                    "one", "native",
                    "other", "")));
    assertThat(row(report, "invitation.send").get("limits"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name", "perDay",
                    "aspect", "support",
                    "one", "25 invitations",
                    "other", "20 invitations")));
  }

  @Test
  void the_verb_compares_the_two_that_are_built_by_name_or_alias() throws IOException {
    Ran ran = Ran.command("capabilities", "--diff", "unipile", "linkedapi", "--format", "json");
    Ran canonical =
        Ran.command("capabilities", "--diff", "unipile-v1", "linked-api", "--format", "json");

    assertThat(ran.status()).isZero();
    assertThat(canonical.out()).isEqualTo(ran.out());
    Map<String, Object> report = json(ran.out());
    assertThat(report).containsEntry("one", "unipile-v1").containsEntry("other", "linkedapi");
    assertThat(row(report, "search.recruiterPeople"))
        .containsEntry("one", "native")
        .containsEntry("other", "unsupported");
    assertThat(row(report, "invitation.removeConnection"))
        .containsEntry("one", "unsupported")
        .containsEntry("other", "native");
    assertThat(rows(row(report, "search.people"), "arguments"))
        .anySatisfy(
            argument ->
                assertThat(argument)
                    .containsEntry("name", "classicPeople.locations")
                    .containsEntry("aspect", "forms")
                    .containsEntry("one", "id, name")
                    .containsEntry("other", "name"));
    assertThat(rows(row(report, "search.people"), "fields")).isNotEmpty();
  }

  @Test
  void arguments_are_named_as_requests_name_them_whatever_their_keys_begin_with() {
    Ran ran = Ran.command("capabilities", "--diff", "unipile", "linkedapi");

    assertThat(ran.out())
        .as("keys that begin with the operation, the variant of a search, or a word of their own")
        .contains("    argument text maxLength: 1250 | 1000\n")
        .contains("    argument pageSize max: 100 | 2500\n")
        .contains("    argument titles: native | native: several need Sales Navigator\n")
        .contains("    arguments only unipile-v1 (1): name\n")
        .contains("    arguments only linkedapi (8): firstName, lastName, titles, locations,");
    assertThat(ran.out()).as("how key and name fit").doesNotContain("byUrl.pageSize", ", ,");
  }

  @Test
  void own_operations_of_one_name_are_not_told_as_lacking() {
    Ran ran = Ran.command("capabilities", "--diff", "unipile", "postpress");

    assertThat(ran.out())
        .containsPattern("operations of one name at both \\([0-9]+\\): inMailBalance,")
        .contains(
            "operations only unipile-v1 (3): restartAccount, deleteConversation, deleteMessage")
        .contains("operations only postpress (7): addApplicantToPipeline,");
  }

  @Test
  void own_operations_of_one_name_are_compared_as_those_of_the_port() throws IOException {
    Ran ran = Ran.command("capabilities", "--diff", "unipile", "postpress");
    Map<String, Object> report =
        json(
            Ran.command("capabilities", "--diff", "unipile", "postpress", "--format", "json")
                .out());

    assertThat(ran.out())
        .contains("  startChat                            native | native\n")
        .contains("    arguments only postpress (1): sourcingChannel\n")
        .contains("the vendor also resyncs accounts of Telegram")
        .doesNotContain("postpress.startChat");
    assertThat(row(report, "unipile.startChat"))
        .containsEntry("otherOperation", "postpress.startChat");
    assertThat(rows(row(report, "unipile.startChat"), "arguments"))
        .containsExactly(
            Map.of(
                "name", "unipile.startChat.sourcingChannel",
                "aspect", "support",
                "one", "",
                "other", "native"));
    assertThat(rows(report, "operations"))
        .noneMatch(row -> "postpress.startChat".equals(row.get("operation")));
  }

  @Test
  void two_vendors_of_one_dialect_differ_in_what_their_documents_say_and_in_nothing_else()
      throws IOException {
    Ran ran = Ran.command("capabilities", "--diff", "unipile", "postpress", "--format", "json");
    Map<String, Object> report = json(ran.out());

    assertThat(ran.status()).isZero();
    assertThat(row(report, "messaging.mute"))
        .containsEntry("one", "unsupported")
        .containsEntry("other", "native");
    assertThat(row(report, "messaging.react"))
        .containsEntry("one", "native")
        .containsEntry("other", "unsupported");
    assertThat(aspects(report, "search.recruiterPeople"))
        .contains(
            "recruiterPeople.locale support",
            "recruiterPeople.degrees support",
            "recruiterPeople.employmentTypes support",
            "recruiterPeople.yearsInCurrentCompany support",
            "recruiterPeople.yearsInCurrentPosition support",
            "recruiterPeople.savedSearch.newestOnly support",
            "recruiterPeople.spokenLanguages.proficiency allowed")
        .doesNotContain("recruiterPeople.jobTitles support", "recruiterPeople.pageSize max");
    assertThat(aspects(report, "search.salesNavigatorPeople"))
        .contains("salesNavigatorPeople.saveSearchAs support");
    assertThat(aspects(report, "profile.followers")).contains("profile.followers.of support");
    assertThat(String.valueOf(row(report, "invitation.listSent"))).contains("100", "250");
    assertThat(String.valueOf(row(report, "search.people"))).contains("classicPeople.pageSize");
    assertThat(rows(row(report, "search.people"), "fields"))
        .extracting(field -> field.get("name"))
        .contains("tags", "notes", "positions.companySize");
  }

  private static List<String> aspects(Map<String, Object> report, String operation) {
    return rows(row(report, operation), "arguments").stream()
        .map(argument -> argument.get("name") + " " + argument.get("aspect"))
        .toList();
  }

  @Test
  void every_operation_of_the_port_is_in_one_of_the_counts() throws IOException {
    Map<String, Object> report =
        json(Ran.command("capabilities", "--diff", "unipile", "linkedapi", "--format=json").out());
    Map<?, ?> counts = Objects.requireNonNull((Map<?, ?>) report.get("summary"));

    assertThat(counts.get("operations")).isEqualTo((double) Operations.ALL.size());
    assertThat(
            List.of("alike", "differ", "onlyOne", "onlyOther", "neither").stream()
                .mapToDouble(name -> (Double) Objects.requireNonNull(counts.get(name)))
                .sum())
        .isEqualTo(Operations.ALL.size());
  }

  @Test
  void people_get_lines_of_readable_length() {
    Ran ran = Ran.command("capabilities", "--diff", "unipile", "linkedapi");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("unipile-v1 | linkedapi")
        .contains("operations only linkedapi")
        .contains("runWorkflow");
    assertThat(ran.out().lines().filter(line -> line.startsWith("    ")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
  }

  @Test
  void wrong_usage_is_status_2() {
    assertThat(Ran.command("capabilities", "--diff", "unipile").status()).isEqualTo(2);
    assertThat(
            Ran.command("capabilities", "--vendor", "unipile", "--diff", "unipile", "linkedapi")
                .status())
        .isEqualTo(2);
    Ran unknown = Ran.command("capabilities", "--diff", "unipile", "nobody");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("There is no adapter for the vendor \"nobody\"");
    Ran twice =
        Ran.command("capabilities", "--diff", "unipile", "linkedapi", "--diff", "unipile", "x");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("give --diff once, with two names");
  }

  private static String text(CapabilitiesDiff diff) {
    StringWriter out = new StringWriter();
    new CapabilitiesDiffText(diff, new PrintWriter(out, true)).print();
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static Map<String, Object> row(Map<String, Object> report, String operation) {
    return rows(report, "operations").stream()
        .filter(row -> operation.equals(row.get("operation")))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> from, String name) {
    Object rows = from.get(name);
    return rows == null ? List.of() : (List<Map<String, Object>>) rows;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String text) throws IOException {
    Object read = new Moshi.Builder().build().adapter(Object.class).fromJson(text);
    return read == null ? Map.of() : (Map<String, Object>) read;
  }

  private static Capabilities vendor(String name, OperationCapability... built) {
    Map<String, OperationCapability> all = new LinkedHashMap<>();
    for (Operation<?, ?> operation : Operations.ALL) {
      all.put(
          operation.id(),
          OperationCapability.unsupported(
              operation.id(), Support.unsupported(Reason.VENDOR_CANNOT)));
    }
    for (OperationCapability one : built) {
      all.put(one.operation(), one);
    }
    return Capabilities.of(Vendor.of(name), all.values());
  }

  private static OperationCapability operation(
      String id,
      Support support,
      Latency latency,
      List<ArgumentCapability> arguments,
      List<FieldCapability> fields,
      List<Limit> limits) {
    Map<String, ArgumentCapability> byName = new LinkedHashMap<>();
    arguments.forEach(argument -> byName.put(argument.name(), argument));
    return new OperationCapability(
        id,
        support,
        SessionUse.REQUIRED,
        List.of(),
        Option.some(Repeat.REFUSED),
        Option.none(),
        false,
        latency,
        byName,
        fields,
        limits);
  }
}
