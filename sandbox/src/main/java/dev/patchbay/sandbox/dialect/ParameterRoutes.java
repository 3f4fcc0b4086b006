package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code GET /linkedin/search/parameters} (dossier A.2.5). */
final class ParameterRoutes {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("LOCATION", "LOCATION"),
          Map.entry("REGION", "REGION"),
          Map.entry("POSTAL_CODE", "POSTAL_CODE"),
          Map.entry("INDUSTRY", "INDUSTRY"),
          Map.entry("SALES_INDUSTRY", "SALES_INDUSTRY"),
          Map.entry("SCHOOL", "SCHOOL"),
          Map.entry("SERVICE", "SERVICE"),
          Map.entry("JOB_FUNCTION", "JOB_FUNCTION"),
          Map.entry("DEPARTMENT", "DEPARTMENT"),
          Map.entry("JOB_TITLE", "JOB_TITLE"),
          Map.entry("SKILL", "SKILL"),
          Map.entry("DEGREE", "DEGREE"),
          Map.entry("EMPLOYMENT_TYPE", "EMPLOYMENT_TYPE"),
          Map.entry("GROUPS", "GROUP"),
          Map.entry("PERSONA", "PERSONA"),
          Map.entry("TECHNOLOGIES", "TECHNOLOGY"),
          Map.entry("ACCOUNT_LISTS", "ACCOUNT_LIST"),
          Map.entry("LEAD_LISTS", "LEAD_LIST"),
          Map.entry("SAVED_ACCOUNTS", "SAVED_ACCOUNT"),
          Map.entry("SAVED_SEARCHES", "SAVED_SEARCH"),
          Map.entry("RECENT_SEARCHES", "RECENT_SEARCH"),
          Map.entry("SAVED_FILTERS", "SAVED_FILTER"),
          Map.entry("HIRING_PROJECTS", "HIRING_PROJECT"));

  private final State state;

  ParameterRoutes(State state) {
    this.state = state;
  }

  void addTo(Router router) {
    router.on("GET", "/linkedin/search/parameters", this::list);
  }

  private Reply list(Call call) {
    Account account = Requests.connected(state, call);
    String type = Requests.query(call, "type");
    int limit = Requests.limit(call, 1, 100, 10);
    String keywords = type.equals("EMPLOYMENT_TYPE") ? null : call.query("keywords");
    List<JsonObject> found = new ArrayList<>();
    for (JsonObject one : all(account, type)) {
      if (keywords == null || UserRoutes.contains(one.text("title"), keywords)) {
        found.add(one);
      }
    }
    List<JsonObject> items = found.subList(0, Math.min(limit, found.size()));
    return Reply.ok(
        JsonObject.tagged("LinkedinSearchParametersList")
            .put("items", items)
            .put("paging", JsonObject.empty().put("page_count", items.size())));
  }

  private List<JsonObject> all(Account account, String type) {
    return switch (type) {
      case "PEOPLE" ->
          state.world.people().stream()
              .filter(person -> person.slug().isDefined())
              .map(ParameterRoutes::person)
              .toList();
      case "CONNECTIONS" ->
          account.relations.keySet().stream().map(key -> person(state.world.person(key))).toList();
      case "COMPANY" ->
          state.world.companies().stream()
              .map(company -> item(company.text("id"), company.text("name"), JsonObject.empty()))
              .toList();
      default -> terms(type).stream().map(ParameterRoutes::term).toList();
    };
  }

  private static JsonObject term(JsonObject term) {
    return item(
        term.text("id"),
        term.text("title"),
        JsonObject.empty().putIfPresent("project_id", term.textOrNull("project")));
  }

  private List<JsonObject> terms(String type) {
    String kind = KINDS.get(type);
    if (kind == null) {
      throw Errors.invalid("/query/type: Expected one of the parameter types");
    }
    List<JsonObject> terms = new ArrayList<>(state.world.terms(kind));
    if (kind.equals("SAVED_SEARCH")) {
      terms.addAll(state.kept.terms());
    }
    return terms;
  }

  private static JsonObject person(Person person) {
    return item(person.memberId(), person.name().getOrElse(""), JsonObject.empty());
  }

  private static JsonObject item(String id, String title, JsonObject extra) {
    return JsonObject.tagged("LinkedinSearchParameter")
        .put("id", id)
        .put("title", title)
        .put("additional_data", extra);
  }
}
