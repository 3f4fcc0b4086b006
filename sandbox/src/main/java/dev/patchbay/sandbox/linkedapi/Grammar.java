package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions there are, where they may stand and what they take (dossier 5 and 7). What breaks
 * it is refused as {@code invalidWorkflow} before anything is started. The pages do not say what
 * happens to parameters they do not name; here they are refused too.
 */
final class Grammar {
  static final String TYPE = "actionType";
  static final String THEN = "then";
  static final String EACH = "st.doForPeople";

  private static final Set<String> FILTER =
      Set.of(
          "firstName",
          "lastName",
          "position",
          "locations",
          "industries",
          "currentCompanies",
          "previousCompanies",
          "schools",
          "connectionDegrees");
  private static final Set<String> OPERATIONS =
      Set.of("archive", "unarchive", "star", "unstar", "mute", "unmute");
  private static final Set<String> IN_A_PAGE =
      Set.of(
          "st.sendMessage",
          "st.syncConversation",
          "st.checkConnectionStatus",
          "st.sendConnectionRequest",
          "st.retrievePersonExperience",
          "st.retrievePersonEducation",
          "st.retrievePersonSkills",
          "st.retrievePersonLanguages",
          "st.retrievePersonPosts",
          "st.retrievePersonComments",
          "st.retrievePersonReactions");
  private static final Set<String> PERSON = Set.of("personUrl");
  private static final Set<String> NONE = Set.of();
  private static final Set<String> LATEST = Set.of("limit", "since");

  /** Targets are required at the root, and come from the parent otherwise. */
  private record Rule(
      boolean root, Set<String> targets, Set<String> parameters, Set<String> children) {}

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry(
              "st.searchPeople",
              new Rule(
                  true, NONE, Set.of("term", "limit", "filter", "customSearchUrl"), Set.of(EACH))),
          Map.entry(
              EACH,
              new Rule(false, NONE, NONE, Set.of("st.openPersonPage", "st.sendConnectionRequest"))),
          Map.entry("st.openPersonPage", new Rule(true, PERSON, Set.of("basicInfo"), IN_A_PAGE)),
          Map.entry("st.retrievePersonExperience", new Rule(false, NONE, NONE, NONE)),
          Map.entry("st.retrievePersonEducation", new Rule(false, NONE, NONE, NONE)),
          Map.entry("st.retrievePersonSkills", new Rule(false, NONE, NONE, NONE)),
          Map.entry("st.retrievePersonLanguages", new Rule(false, NONE, NONE, NONE)),
          Map.entry("st.retrievePersonPosts", new Rule(false, NONE, LATEST, NONE)),
          Map.entry("st.retrievePersonComments", new Rule(false, NONE, LATEST, NONE)),
          Map.entry("st.retrievePersonReactions", new Rule(false, NONE, LATEST, NONE)),
          Map.entry("st.checkConnectionStatus", new Rule(true, PERSON, NONE, NONE)),
          Map.entry(
              "st.sendConnectionRequest", new Rule(true, PERSON, Set.of("note", "email"), NONE)),
          Map.entry(
              "st.sendMessage",
              new Rule(
                  true,
                  Set.of("personUrl", "threadId"),
                  Set.of("text"),
                  Set.of("st.manageConversation"))),
          Map.entry(
              "st.manageConversation",
              new Rule(true, Set.of("threadId"), Set.of("operation"), NONE)),
          Map.entry("st.syncConversation", new Rule(true, PERSON, Set.of("days"), NONE)),
          Map.entry("st.syncInbox", new Rule(true, NONE, NONE, NONE)),
          Map.entry("st.syncNetwork", new Rule(true, NONE, NONE, NONE)));

  private Grammar() {}

  static Set<String> actions() {
    return RULES.keySet();
  }

  /** Refuses definitions that the vendor would not start. */
  static void check(Object definition) {
    List<JsonObject> all = Actions.list(definition);
    demand(!all.isEmpty(), "The definition holds no action.");
    all.forEach(action -> check(action, null));
  }

  private static void check(JsonObject action, @Nullable Rule parent) {
    String type = action.text(TYPE);
    if (type.startsWith("nv.")) {
      throw Envelopes.refusal("plusPlanRequired", type + " needs a plus seat.");
    }
    Rule rule = RULES.get(type);
    if (rule == null) {
      throw invalid("This sandbox does not simulate the action \"" + type + "\".");
    }
    if (parent == null) {
      demand(rule.root(), type + " cannot stand at the root.");
      demand(
          rule.targets().isEmpty() || rule.targets().stream().anyMatch(action::has),
          type + " needs a target at the root.");
    } else {
      demand(parent.children().contains(type), type + " cannot be a child here.");
      demand(
          rule.targets().stream().noneMatch(action::has),
          type + " gets its target from its parent.");
    }
    names(type, rule, action);
    values(type, action);
    List<JsonObject> children = Actions.list(action.value(THEN));
    demand(!type.equals("st.searchPeople") || children.size() < 2, type + " takes one child.");
    children.forEach(child -> check(child, rule));
  }

  private static void names(String type, Rule rule, JsonObject action) {
    Set<String> unknown = new HashSet<>(action.names());
    unknown.removeAll(rule.parameters());
    unknown.removeAll(rule.targets());
    unknown.removeAll(Set.of(TYPE, "label", THEN));
    demand(unknown.isEmpty(), type + " does not take " + unknown + ".");
    Set<String> filters = new HashSet<>(action.object("filter").names());
    filters.removeAll(FILTER);
    demand(filters.isEmpty(), type + " has no filter " + filters + ".");
  }

  private static void values(String type, JsonObject action) {
    long most = type.equals("st.searchPeople") ? 1000 : 20;
    demand(within(action, "limit", most), "limit has to be 1 to " + most + ".");
    demand(within(action, "days", 90), "days has to be 1 to 90.");
    if (type.equals("st.sendMessage")) {
      String text = action.text("text");
      demand(!text.isBlank() && text.length() <= 1900, "text has to be 1 to 1900 characters.");
    }
    demand(
        !type.equals("st.manageConversation") || OPERATIONS.contains(action.text("operation")),
        "operation has to be one of " + OPERATIONS + ".");
  }

  private static boolean within(JsonObject action, String name, long most) {
    long value = action.number(name, 1);
    return value >= 1 && value <= most;
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
