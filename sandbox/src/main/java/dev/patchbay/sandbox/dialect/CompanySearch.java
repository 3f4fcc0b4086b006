package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** The company searches of Classic and Sales Navigator over the world (dossier A.2.1). */
final class CompanySearch {

  private final State state;
  private final World world;

  CompanySearch(State state) {
    this.state = state;
    this.world = state.world;
  }

  List<JsonObject> find(Account account, JsonObject body) {
    People people = new People(state, account);
    List<Predicate<JsonObject>> all = new ArrayList<>();
    for (String name : body.names()) {
      List<String> texts = body.texts(name);
      JsonObject value = body.object(name);
      boolean plain = body.value(name) instanceof List;
      switch (name) {
        case "keywords" -> all.add(company -> Keywords.match(body.text(name), text(company)));
        case "industry" ->
            all.add(plain ? any(texts, this::industry) : both(value, this::industry));
        case "location" ->
            all.add(
                plain
                    ? any(texts, id -> company -> people.isWithin(company.text("location"), id))
                    : both(value, id -> company -> people.isWithin(company.text("location"), id)));
        case "location_by_postal_code" ->
            all.add(
                both(
                    value,
                    id ->
                        company ->
                            company.objects("locations").stream()
                                    .anyMatch(place -> place.text("postalCode").equals(id))
                                || people.isNear(
                                    company.text("location"),
                                    id,
                                    Places.miles(value, "within_area"))));
        case "has_job_offers" -> {
          if (body.flag(name)) {
            all.add(company -> company.number("jobListings", 0) > 0);
          }
        }
        case "headcount" -> all.add(People.size(body.objects(name)));
        case "network_distance" ->
            all.add(
                company ->
                    world.people().stream()
                        .filter(people.worksAt(company.text("id")))
                        .anyMatch(
                            person ->
                                body.list(name).stream()
                                    .anyMatch(d -> people.distance(d).test(person))));
        case "headcount_growth" -> all.add(growth(value));
        case "department_headcount" -> all.add(department(value, "count"));
        case "department_headcount_growth" -> all.add(department(value, "growth"));
        case "annual_revenue" -> all.add(revenue(value));
        case "followers_count" -> all.add(ranges("followers", body.objects(name)));
        case "fortune" -> all.add(ranges("fortune", body.objects(name)));
        case "technologies" ->
            all.add(any(texts, id -> company -> company.texts("technologies").contains(id)));
        case "recent_activities" ->
            all.add(any(texts, id -> company -> company.texts("activitiesRecent").contains(id)));
        case "saved_accounts" -> all.add(company -> company.flag("saved"));
        case "account_lists" ->
            all.add(
                both(
                    value,
                    id -> company -> PeopleSearch.onList(company.texts("accountLists"), id)));
        default -> {}
      }
    }
    if (body.has("saved_search_id") || body.has("recent_search_id")) {
      return world.companies().stream()
          .filter(company -> people.isWithin(company.text("location"), "103819153"))
          .filter(
              company ->
                  !body.has("saved_search_id")
                      || Times.isFoundAfter(company, body.number("last_viewed_at", 0)))
          .toList();
    }
    return world.companies().stream()
        .filter(company -> all.stream().allMatch(c -> c.test(company)))
        .toList();
  }

  private static String text(JsonObject company) {
    return String.join(
            "\n", company.text("name"), company.text("tagline"), company.text("description"))
        .toLowerCase(Locale.ROOT);
  }

  private Predicate<JsonObject> industry(String id) {
    return company -> {
      String title = world.title("INDUSTRY", company.text("industry")).getOrElse("?");
      return company.text("industry").equals(id)
          || world.title("SALES_INDUSTRY", id).exists(title::equals);
    };
  }

  private static Predicate<JsonObject> growth(JsonObject range) {
    return company ->
        company.has("headcountGrowth")
            && People.inRange((double) company.number("headcountGrowth", 0), range);
  }

  private static Predicate<JsonObject> department(JsonObject range, String figure) {
    return company ->
        range.texts("department").stream()
            .anyMatch(
                id ->
                    company.object("departments").has(id)
                        && People.inRange(
                            (double) company.object("departments").object(id).number(figure, 0),
                            range));
  }

  private static Predicate<JsonObject> revenue(JsonObject range) {
    return company -> {
      JsonObject revenue = company.object("revenue");
      return revenue.text("currency").equals(range.text("currency"))
          && revenue.number("min", 0) >= People.number(range.value("min"), 0)
          && revenue.number("max", 0) <= People.number(range.value("max"), 0);
    };
  }

  private static Predicate<JsonObject> ranges(String figure, List<JsonObject> ranges) {
    return company ->
        company.has(figure)
            && ranges.stream()
                .anyMatch(range -> People.inRange((double) company.number(figure, 0), range));
  }

  private static Predicate<JsonObject> any(
      List<String> values, Function<String, Predicate<JsonObject>> condition) {
    List<Predicate<JsonObject>> conditions = values.stream().map(condition).toList();
    return company -> conditions.isEmpty() || conditions.stream().anyMatch(c -> c.test(company));
  }

  private static Predicate<JsonObject> both(
      JsonObject both, Function<String, Predicate<JsonObject>> condition) {
    Predicate<JsonObject> include = any(both.texts("include"), condition);
    List<Predicate<JsonObject>> exclude = both.texts("exclude").stream().map(condition).toList();
    return company -> include.test(company) && exclude.stream().noneMatch(one -> one.test(company));
  }
}
