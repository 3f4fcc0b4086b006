package dev.patchbay.tck.record;

import dev.patchbay.Operations;
import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the pack of a vendor says in its own words, so that it may stay in a recording.
 *
 * @param fields names of fields
 * @param constants values that are constants, each behind its field's name and a space
 */
record Vocabulary(Set<String> fields, Set<String> constants) {
  private static final Pattern CONSTANT = Pattern.compile("[a-z]{2,20}(?:[_.][A-Za-z]{1,30}){0,3}");
  private static final Set<String> FREE =
      Set.of(
          "text",
          "message",
          "body",
          "headline",
          "summary",
          "about",
          "description",
          "title",
          "subject",
          "content",
          "comment",
          "note",
          "occupation",
          "location",
          "interests");

  Vocabulary {
    fields = Set.copyOf(fields);
    constants = Set.copyOf(constants);
  }

  static Vocabulary of(Pack pack) {
    Set<String> fields = new HashSet<>();
    Set<String> constants = new HashSet<>();
    Operations.ALL.forEach(
        operation ->
            exchanges(pack, operation.id()).forEach(one -> collect(one, fields, constants)));
    pack.exchanges().forEach(one -> collect(one, fields, constants));
    return new Vocabulary(fields, constants);
  }

  boolean isConstant(String field, String value) {
    return constants.contains(field + " " + value);
  }

  /** All exchanges of one operation. */
  static List<Exchange> exchanges(Pack pack, String operation) {
    List<Exchange> exchanges =
        new ArrayList<>(
            pack.exchanges().stream().filter(one -> one.operation().equals(operation)).toList());
    pack.cases(operation)
        .peek(
            file ->
                file.objects("cases")
                    .forEach(
                        one ->
                            one.objects("exchanges")
                                .forEach(inline -> exchanges.add(new Exchange(inline)))));
    return exchanges;
  }

  private static void collect(Exchange exchange, Set<String> fields, Set<String> constants) {
    walk("", exchange.stub().object("response").value("jsonBody"), fields, constants);
    for (JsonObject pattern : exchange.stub().object("request").objects("bodyPatterns")) {
      walk("", pattern.value("equalToJson"), fields, constants);
    }
  }

  private static void walk(
      String field, @Nullable Object value, Set<String> fields, Set<String> constants) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, inner) -> {
            fields.add(String.valueOf(name));
            walk(String.valueOf(name), inner, fields, constants);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> walk(field, inner, fields, constants));
    } else if (value instanceof String text
        && !FREE.contains(field)
        && FieldKind.of(field) == FieldKind.OTHER
        && CONSTANT.matcher(text).matches()) {
      constants.add(field + " " + text);
    }
  }
}
