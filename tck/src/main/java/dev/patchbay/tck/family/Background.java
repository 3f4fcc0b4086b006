package dev.patchbay.tck.family;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which exchanges of a case start work in the background, and which only look at it. At a vendor
 * that answers at once no exchange is either.
 */
final class Background {
  private static final String TYPE = "actionType";
  private final JsonObject told;

  Background(Pack pack) {
    told = pack.background();
  }

  /** Whether the case ends with looks at work that it started. */
  boolean isWaitedFor(List<Exchange> exchanges) {
    return isLook(exchanges.get(exchanges.size() - 1))
        && !isLook(exchanges.get(telling(exchanges)));
  }

  /** Whether work that may have been started must not be started again, whatever it does. */
  boolean isStartForGood() {
    return told.flag("startOnce");
  }

  private boolean isLook(Exchange exchange) {
    return told.has("look")
        && (exchange.method() + " " + exchange.path()).startsWith(told.text("look"));
  }

  /** Where in a case the vendor is told what to do: the last exchange that is no look. */
  int telling(List<Exchange> exchanges) {
    int index = exchanges.size() - 1;
    while (index > 0 && isLook(exchanges.get(index))) {
      index--;
    }
    return index;
  }

  /** The same among recorded calls. */
  Call tellingCall(List<Call> calls) {
    for (int i = calls.size() - 1; i > 0; i--) {
      String line = calls.get(i).method() + " /" + String.join("/", calls.get(i).segments());
      if (!told.has("look") || !line.startsWith(told.text("look"))) {
        return calls.get(i);
      }
    }
    return calls.get(0);
  }

  /** Whether a body is a definition of work. */
  static boolean isDefinition(@Nullable Object body) {
    return body instanceof Map<?, ?> map
        ? map.containsKey(TYPE)
        : body instanceof List<?> list && !list.isEmpty() && isDefinition(list.get(0));
  }

  /** The answer of a look at work that failed as a whole. */
  static JsonObject failed(Exchange look, String reason) {
    JsonObject answer = look.answer().copy();
    answer.object("result").remove("completion");
    answer
        .object("result")
        .put("workflowStatus", "failed")
        .put(
            "failure",
            JsonObject.empty().put("reason", reason).put("message", "Made up for the case."));
    return answer;
  }

  /** The answer of a look at work of which each part failed. */
  static JsonObject failedParts(Exchange look, String type) {
    JsonObject answer = look.answer().copy();
    JsonObject result = answer.object("result");
    List<JsonObject> parts = new ArrayList<>();
    if (result.value("completion") instanceof List<?>) {
      result.objects("completion").forEach(part -> parts.add(failedPart(part, type)));
      result.put("completion", parts);
    } else {
      result.put("completion", failedPart(result.object("completion"), type));
    }
    return answer;
  }

  private static JsonObject failedPart(JsonObject part, String type) {
    JsonObject failed = JsonObject.empty().put(TYPE, part.text(TYPE)).put("success", false);
    failed.putIfPresent("label", part.textOrNull("label"));
    return failed.put(
        "error", JsonObject.empty().put("type", type).put("message", "Made up for the case."));
  }

  /**
   * The parameters of all actions of a definition, by the action's type and their path; {@code
   * action <type>} for each that is there. Those of one type are named {@code body}.
   */
  static void flatten(@Nullable Object node, String type, Map<String, Object> values) {
    if (node instanceof List<?> several) {
      several.forEach(one -> flatten(one, type, values));
    } else if (node instanceof Map<?, ?> map) {
      JsonObject action = JsonObject.view(map);
      String own = action.text(TYPE);
      String name = own.equals(type) ? "body" : own;
      int twins = 1;
      while (values.containsKey("action " + own + (twins == 1 ? "" : "#" + twins))) {
        twins++;
      }
      String mark = twins == 1 ? "" : "#" + twins;
      values.put("action " + own + mark, "there");
      for (String member : action.names()) {
        if (!member.equals(TYPE) && !member.equals("then")) {
          parameter(name + mark + " " + member, action.value(member), values);
        }
      }
      flatten(action.value("then"), type, values);
    }
  }

  private static void parameter(String path, @Nullable Object value, Map<String, Object> values) {
    if (value instanceof Map<?, ?> members && !members.isEmpty()) {
      members.forEach((name, member) -> parameter(path + "." + name, member, values));
    } else {
      values.put(path, value == null ? "null" : value);
    }
  }
}
