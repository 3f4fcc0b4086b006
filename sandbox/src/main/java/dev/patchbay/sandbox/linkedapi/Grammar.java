package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions may stand where (dossier 5). What breaks it is refused as {@code invalidWorkflow}
 * before anything is started. The pages do not say what happens to parameters they do not name;
 * here they are refused too. Of pairs that only an example or a guess speaks for, these are taken:
 * {@code st.sendConnectionRequest} below {@code st.doForPeople}, {@code nv.openCompanyPage} below
 * {@code nv.doForCompanies}, and {@code st.openPost} below {@code st.doForPosts} of a post search
 * and of the posts of a person or a company.
 */
final class Grammar {
  static final String TYPE = "actionType";
  static final String THEN = "then";

  private static final Map<String, Rule> RULES = Rule.all();

  private Grammar() {}

  static Set<String> actions() {
    return RULES.keySet();
  }

  /** Refuses definitions that the vendor would not start. */
  static void check(Account account, Object definition) {
    List<JsonObject> all = Actions.list(definition);
    demand(!all.isEmpty(), "The definition holds no action.");
    all.forEach(action -> check(account, action, null));
  }

  private static void check(Account account, JsonObject action, @Nullable Rule parent) {
    String type = action.text(TYPE);
    Rule rule = RULES.get(type);
    if (rule == null) {
      throw invalid("There is no action \"" + type + "\".");
    }
    if (type.startsWith("nv.") && !account.plus) {
      throw Envelopes.refusal("plusPlanRequired", type + " needs a plus seat.");
    }
    demand(parent == null || parent.isParentOf(type), type + " cannot be a child here.");
    String flaw = rule.flaw(action, parent == null);
    demand(flaw == null, type + " " + flaw + ".");
    List<JsonObject> children = Actions.list(action.value(THEN));
    demand(
        children.size() < 2 || !rule.isParentOf(children.get(0).text(TYPE)) || !isEach(children),
        type + " takes one child.");
    children.forEach(child -> check(account, child, rule));
  }

  /** Whether children would go through a list of results; that is done once. */
  private static boolean isEach(List<JsonObject> children) {
    return children.stream().anyMatch(child -> child.text(TYPE).contains(".doFor"));
  }

  private static void demand(boolean holds, String message) {
    if (!holds) {
      throw invalid(message);
    }
  }

  private static RuntimeException invalid(String message) {
    return Envelopes.refusal("invalidWorkflow", message);
  }
}
