package dev.patchbay.tck.cases;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One case, as written in {@code cases/<operation>.json} of a pack.
 *
 * @param name what is shown
 * @param rule the rule it proves
 * @param operation the operation's id
 * @param session id of the session it is made with; none where the operation has none
 * @param request the neutral request as a plain map, see {@link Requests}
 * @param exchanges what the vendor must be asked, in order, and answers
 * @param expect what must come back, see {@link Expectation}
 */
public record Case(
    String name,
    String rule,
    String operation,
    Option<String> session,
    Map<String, ?> request,
    List<Exchange> exchanges,
    JsonObject expect) {

  /** Copies the exchanges. */
  public Case {
    exchanges = List.copyOf(exchanges);
  }

  public static Case of(JsonObject json, JsonObject file, Pack pack) {
    List<Exchange> exchanges = new ArrayList<>();
    for (Object told : json.list("exchanges")) {
      exchanges.add(
          told instanceof Map<?, ?> inline
              ? new Exchange(JsonObject.view(inline))
              : pack.exchange(String.valueOf(told)));
    }
    String session = json.has("session") ? json.text("session") : file.text("session");
    return new Case(
        json.text("name"),
        json.text("rule"),
        file.text("operation"),
        Option.when(!session.isEmpty(), session),
        json.object("request").toMap(),
        exchanges,
        json.object("expect"));
  }

  /** Whether it is an ordinary success, from which further cases are derived. */
  public boolean succeeds() {
    return rule.equals("CALL-1") && !expect.has("error");
  }

  /**
   * Whether its results show all that the vendor answers: not where it ends in an error, is called
   * off, is about an argument by which the adapter itself leaves things out, or about an answer
   * that lacks what the vendor always tells.
   */
  public boolean showsAll() {
    return !expect.has("error")
        && !expect.flag("cancelling")
        && !rule.equals("CAP-5")
        && !rule.equals("WIRE-7");
  }

  /** The same with another request, name, rule and expectation, and nothing on the wire. */
  public Case refusing(String other, String ruleId, Map<String, ?> changed, JsonObject refusal) {
    return new Case(other, ruleId, operation, session, changed, List.of(), refusal);
  }

  /** The same with other exchanges and another expectation. */
  public Case answered(String other, String ruleId, List<Exchange> changed, JsonObject outcome) {
    return new Case(other, ruleId, operation, session, request, changed, outcome);
  }

  @Override
  public String toString() {
    return operation + ": " + name;
  }
}
