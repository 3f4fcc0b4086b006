package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /linkedin/search} in its nine shapes (dossier A.2.1, A.2.4). */
final class SearchRoutes {

  private static final Set<String> SHAPES =
      Set.of(
          "classic-people",
          "classic-companies",
          "classic-posts",
          "classic-jobs",
          "sales_navigator-people",
          "sales_navigator-companies",
          "recruiter-people");

  private final State state;
  private final PostJson posts;
  private final SearchItems items;

  SearchRoutes(State state, PostJson posts) {
    this.state = state;
    this.posts = posts;
    this.items = new SearchItems(state);
  }

  void addTo(Router router) {
    router.on("POST", "/linkedin/search", this::search);
  }

  private Reply search(Call call) {
    Account account = Requests.connected(state, call);
    JsonObject body = Requests.body(call);
    String cursor = call.query("cursor");
    JsonObject params;
    if (body.has("url")) {
      state.contract.check("search-url", body);
      params = SearchUrls.read(body.text("url"));
    } else if (body.has("cursor")) {
      state.contract.check("search-cursor", body);
      cursor = body.text("cursor");
      params = state.searches.get(Pages.read(cursor).text("of"));
      if (params == null) {
        throw Errors.invalid("/body/cursor: No search is known for this cursor");
      }
    } else {
      params = body;
      if (body.has("account_id")) {
        throw Errors.invalid("/query/account_id: Required property");
      }
    }
    return Reply.ok(page(account, params, cursor, limit(call, params.text("api"))));
  }

  private int limit(Call call, String api) {
    if (!state.rules.has(DialectTrait.PRECISE_ERRORS)) {
      return Requests.limit(call, 0, 100, 10);
    }
    int most = api.equals("classic") ? 50 : 100;
    int limit = Requests.limit(call, 1, Integer.MAX_VALUE, 10);
    if (limit > most) {
      throw Errors.refusal(400, "limit_too_high", "The limit of this product is " + most + ".");
    }
    return limit;
  }

  private JsonObject page(Account account, JsonObject params, @Nullable String cursor, int limit) {
    String api = params.text("api");
    String shape = api + "-" + params.text("category");
    if (!SHAPES.contains(shape)) {
      throw Errors.invalid("/body/api, /body/category: Expected one of " + SHAPES);
    }
    state.contract.check("search-" + shape, params);
    Requests.subscribed(account, api);
    JsonObject asked = state.kept.asked(params);
    List<JsonObject> all = find(account, shape, asked);
    if (cursor == null) {
      state.kept.keep(params);
    }
    String mark = Ids.mark(account.id + Json.write(params));
    state.searches.put(mark, params);
    Pages<JsonObject> page = Pages.cut(all, cursor, limit, mark);
    JsonObject answer = JsonObject.tagged("LinkedinSearch");
    if (state.rules.has(DialectTrait.KEPT_SEARCHES)) {
      answer.put("metadata", metadata(mark));
    }
    return answer
        .put("items", page.rows())
        .put("config", JsonObject.empty().put("params", params))
        .put(
            "paging",
            JsonObject.empty()
                .put("start", page.start())
                .put("page_count", page.rows().size())
                .put("total_count", page.total()))
        .put("cursor", page.cursor());
  }

  private static JsonObject metadata(String mark) {
    return JsonObject.empty()
        .put("search_history_id", "hist_" + mark)
        .put("search_context_id", "ctx_" + mark)
        .put("search_request_id", "req_" + mark);
  }

  private List<JsonObject> find(Account account, String shape, JsonObject params) {
    PeopleSearch people = new PeopleSearch(state);
    return switch (shape) {
      case "classic-people" ->
          people.classic(account, params).stream()
              .map(person -> items.person(account, person, "classic"))
              .toList();
      case "sales_navigator-people" ->
          people.salesNavigator(account, params).stream()
              .map(person -> items.person(account, person, "sales_navigator"))
              .toList();
      case "recruiter-people" ->
          new RecruiterSearch(state)
              .find(account, params).stream()
                  .map(person -> items.person(account, person, "recruiter"))
                  .toList();
      case "classic-posts" ->
          new PostSearch(state)
              .find(account, params).stream().map(post -> postHit(account, post)).toList();
      case "classic-jobs" ->
          new JobSearch(state).find(account, params).stream().map(items::job).toList();
      default ->
          new CompanySearch(state).find(account, params).stream().map(items::company).toList();
    };
  }

  private JsonObject postHit(Account account, JsonObject post) {
    JsonObject hit = JsonObject.tagged("SearchResult").put("type", "POST");
    JsonObject full = posts.post(account, post);
    full.names().stream()
        .filter(name -> !name.equals("object"))
        .forEach(name -> hit.put(name, full.value(name)));
    return hit;
  }
}
