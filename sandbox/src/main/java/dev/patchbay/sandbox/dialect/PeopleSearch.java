package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The people searches of Classic and Sales Navigator over the world (dossier A.2.1). */
final class PeopleSearch {

  private static final Map<String, String> SIGNALS =
      Map.ofEntries(
          Map.entry("following_your_company", "followingYourCompany"),
          Map.entry("viewed_your_profile_recently", "viewedYourProfile"),
          Map.entry("past_colleague", "pastColleague"),
          Map.entry("shared_experiences", "sharedExperiences"),
          Map.entry("changed_jobs", "changedJobs"),
          Map.entry("posted_on_linkedin", "postedOnLinkedIn"),
          Map.entry("mentionned_in_news", "mentionedInNews"),
          Map.entry("viewed_profile_recently", "youViewedProfile"),
          Map.entry("messaged_recently", "youMessaged"),
          Map.entry("include_saved_leads", "savedLead"),
          Map.entry("include_saved_accounts", "savedAccount"));

  private final State state;

  PeopleSearch(State state) {
    this.state = state;
  }

  List<Person> classic(Account account, JsonObject body) {
    People people = new People(state, account);
    List<Predicate<Person>> all = new ArrayList<>();
    for (String name : body.names()) {
      List<String> texts = body.texts(name);
      switch (name) {
        case "keywords" -> all.add(people.keywords(body.text(name)));
        case "location" -> all.add(any(texts, people::in));
        case "industry" -> all.add(any(texts, id -> people.industry("INDUSTRY", id)));
        case "company" -> all.add(any(texts, people::worksAt));
        case "past_company" -> all.add(any(texts, people::workedAt));
        case "school" -> all.add(any(texts, people::studiedAt));
        case "service" -> all.add(any(texts, id -> people.lists("services", id)));
        case "profile_language" -> all.add(any(texts, people::speaks));
        case "network_distance" -> all.add(any(body.list(name), people::distance));
        case "connections_of" -> all.add(any(texts, people::connectionsOf));
        case "followers_of" -> all.add(any(texts, people::followersOf));
        case "open_to" -> all.add(any(texts, value -> people.lists("openTo", openTo(value))));
        case "advanced_keywords" -> advanced(people, body.object(name), all);
        default -> {}
      }
    }
    return found(all);
  }

  private static String openTo(String value) {
    return value.equals("proBono") ? "PRO_BONO" : "BOARD_MEMBER";
  }

  private static void advanced(People people, JsonObject words, List<Predicate<Person>> all) {
    for (String name : words.names()) {
      String part = words.text(name);
      switch (name) {
        case "first_name" -> all.add(people.fact("firstName", part));
        case "last_name" -> all.add(people.fact("lastName", part));
        case "title" -> all.add(people.titled(part));
        case "company" -> all.add(people.worksAt(part));
        default ->
            all.add(
                person ->
                    person.data().objects("education").stream()
                        .anyMatch(one -> UserRoutes.contains(one.text("schoolName"), part)));
      }
    }
  }

  List<Person> salesNavigator(Account account, JsonObject asked) {
    JsonObject body = saved(asked);
    People people = new People(state, account);
    List<Predicate<Person>> all = new ArrayList<>();
    for (String name : body.names()) {
      List<String> texts = body.texts(name);
      JsonObject both = body.object(name);
      switch (name) {
        case "keywords" -> all.add(people.keywords(body.text(name)));
        case "first_name" -> all.add(people.fact("firstName", body.text(name)));
        case "last_name" -> all.add(people.fact("lastName", body.text(name)));
        case "location" -> all.add(both(both, people::in));
        case "location_by_postal_code" ->
            all.add(both(both, id -> person -> postal(people, person, id, both)));
        case "industry" -> all.add(both(both, id -> people.industry("SALES_INDUSTRY", id)));
        case "school" -> all.add(both(both, people::studiedAt));
        case "company" -> all.add(both(both, people::worksAt));
        case "past_company" -> all.add(both(both, people::workedAt));
        case "company_location" ->
            all.add(both(both, id -> people.company(c -> people.isWithin(c.text("location"), id))));
        case "function" ->
            all.add(both(both, id -> person -> person.data().text("function").equals(id)));
        case "role" -> all.add(both(both, people::titled));
        case "past_role" -> all.add(both(both, people::onceTitled));
        case "seniority" -> all.add(both(both, PeopleSearch::seniority));
        case "account_lists" ->
            all.add(both(both, id -> people.company(c -> onList(c.texts("accountLists"), id))));
        case "lead_lists" ->
            all.add(both(both, id -> person -> onList(person.data().texts("leadLists"), id)));
        case "tenure" -> all.add(people.experience(body.objects(name), true));
        case "tenure_at_company", "tenure_at_role" ->
            all.add(people.experience(body.objects(name), false));
        case "company_headcount" -> all.add(people.company(People.size(body.objects(name))));
        case "company_type" -> all.add(people.company(c -> ofType(c, texts)));
        case "profile_language" -> all.add(any(texts, people::speaks));
        case "groups" -> all.add(any(texts, id -> people.lists("groups", id)));
        case "network_distance" -> all.add(any(body.list(name), people::distance));
        case "connections_of" -> all.add(any(texts, people::connectionsOf));
        case "persona" -> all.add(any(texts, id -> people.lists("personas", id)));
        case "last_viewed_at" -> {
          if (asked.has("saved_search_id")) {
            all.add(person -> Times.isFoundAfter(person.data(), asked.number(name, 0)));
          }
        }
        default -> {
          String signal = SIGNALS.get(name);
          if (signal != null && body.flag(name)) {
            all.add(people.lists("signals", signal));
          }
        }
      }
    }
    return found(all);
  }

  private static boolean postal(People people, Person person, String code, JsonObject filter) {
    return person.data().text("postalCode").equals(code)
        || people.isNear(person.data().text("location"), code, Places.miles(filter, "within_area"));
  }

  /** A saved or recent search overrides every other filter but when it was last looked at. */
  private JsonObject saved(JsonObject body) {
    for (Map.Entry<String, String> one :
        Map.of("saved_search_id", "SAVED_SEARCH", "recent_search_id", "RECENT_SEARCH").entrySet()) {
      if (body.has(one.getKey())) {
        JsonObject query =
            state.world.terms(one.getValue()).stream()
                .filter(term -> term.text("id").equals(body.text(one.getKey())))
                .map(term -> term.object("query"))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("Search"));
        return JsonObject.empty()
            .put("role", JsonObject.empty().put("include", List.of(query.text("title"))))
            .put("location", JsonObject.empty().put("include", List.of(query.text("location"))))
            .putIfPresent("last_viewed_at", body.value("last_viewed_at"));
      }
    }
    return body;
  }

  static boolean onList(List<String> lists, String id) {
    return id.equals("ALL") ? !lists.isEmpty() : lists.contains(id);
  }

  private static boolean ofType(JsonObject company, List<String> types) {
    String type = company.text("type").toLowerCase(Locale.ROOT);
    return types.contains(type.equals("educational") ? "educational_institution" : type);
  }

  private static Predicate<Person> seniority(String wire) {
    String level = wire.equals("owner/partner") ? "OWNER_PARTNER" : wire.toUpperCase(Locale.ROOT);
    return person -> person.data().text("seniority").equals(level);
  }

  static <T> Predicate<Person> any(
      List<? extends T> values, Function<T, Predicate<Person>> condition) {
    List<Predicate<Person>> conditions = new ArrayList<>();
    for (T value : values) {
      conditions.add(condition.apply(value));
    }
    return person -> conditions.isEmpty() || conditions.stream().anyMatch(c -> c.test(person));
  }

  static Predicate<Person> both(JsonObject both, Function<String, Predicate<Person>> condition) {
    Predicate<Person> include = any(both.texts("include"), condition);
    List<Predicate<Person>> exclude = both.texts("exclude").stream().map(condition).toList();
    return person -> include.test(person) && exclude.stream().noneMatch(one -> one.test(person));
  }

  private List<Person> found(List<Predicate<Person>> all) {
    Stream<Person> visible =
        state.world.people().stream().filter(person -> !person.data().flag("hidden"));
    return visible.filter(person -> all.stream().allMatch(c -> c.test(person))).toList();
  }
}
