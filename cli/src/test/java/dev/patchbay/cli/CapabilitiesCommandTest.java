package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.patchbay.Operations;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesCommandTest {
  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String vendor) throws IOException {
    Ran ran = Ran.command("capabilities", "--vendor", vendor, "--format", "json");
    assertThat(ran.status()).isZero();
    Object read = new Moshi.Builder().build().adapter(Object.class).fromJson(ran.out());
    return read == null ? Map.of() : (Map<String, Object>) read;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> from, String name) {
    Object rows = from.get(name);
    return rows == null ? List.of() : (List<Map<String, Object>>) rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"unipile", "linkedapi"})
  void json_has_every_operation_of_the_port_with_every_argument(String vendor) throws IOException {
    List<Map<String, Object>> operations = rows(json(vendor), "operations");

    for (int i = 0; i < Operations.ALL.size(); i++) {
      Operation<?, ?> operation = Operations.ALL.get(i);
      Map<String, Object> row = operations.get(i);
      assertThat(row)
          .containsEntry("operation", operation.id())
          .containsEntry("kind", operation.kind().name().toLowerCase(Locale.ROOT))
          .containsEntry("area", operation.area().name().toLowerCase(Locale.ROOT))
          .containsKeys("support", "reason", "limits", "fields");
      assertThat(rows(row, "arguments"))
          .extracting(argument -> argument.get("name"))
          .containsExactlyElementsOf(Arguments.keys(operation));
      assertThat(rows(row, "arguments"))
          .allSatisfy(
              argument ->
                  assertThat(argument.get("support")).isIn("native", "emulated", "unsupported"));
    }
  }

  @Test
  void the_vendor_is_named_canonically_whatever_it_was_called() throws IOException {
    assertThat(json("unipile")).containsEntry("vendor", "unipile-v1");
    assertThat(json("unipile-v1")).containsEntry("vendor", "unipile-v1");
  }

  @Test
  void what_is_unsupported_has_a_reason() throws IOException {
    for (Map<String, Object> row : rows(json("linkedapi"), "operations")) {
      if ("unsupported".equals(row.get("support"))) {
        assertThat(String.valueOf(row.get("reason")))
            .as(String.valueOf(row.get("operation")))
            .isIn("vendor cannot", "not documented", "not built yet");
      }
    }
  }

  @Test
  void the_text_tells_of_every_operation_what_is_refused_and_what_bounds_it() throws IOException {
    Ran ran = Ran.command("capabilities", "--vendor", "unipile");

    assertThat(ran.status()).isZero();
    for (Map<String, Object> row : rows(json("unipile"), "operations")) {
      assertThat(ran.out()).contains("  " + row.get("operation") + " ");
    }
    assertThat(ran.out())
        .contains("recruiterPeople ")
        .contains("48 of 55 arguments")
        .contains("      refused: locale, savedSearch.newestOnly, degrees, degrees.exclude,")
        .contains("      bounds: note up to 300 UTF-16 units\n")
        .contains("      bounds: pageSize 1 to 100\n")
        .contains("      refused: saveSearchAs (vendor cannot)\n")
        .contains("      how: reads the profile, which is a visit\n")
        .contains("vendor cannot: it has no route for it\n")
        .contains("--format json has every argument");
  }
}
