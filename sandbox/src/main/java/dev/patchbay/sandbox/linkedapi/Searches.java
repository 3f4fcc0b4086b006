package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The searches for people and companies (dossier 7.3). {@code customSearchUrl} overrides the rest;
 * of the address only {@code keywords} are read.
 */
final class Searches {
  private static final Map<String, Double> UNBOUNDED = Map.of("1000+", Double.MAX_VALUE);

  private final World world;
  private final People people;
  private final Companies companies;
  private final PeopleFilter filter;

  Searches(World world, People people, Companies companies) {
    this.world = world;
    this.people = people;
    this.companies = companies;
    this.filter = new PeopleFilter(world, people);
  }

  void addTo(Actions actions) {
    actions
        .on(
            "st.searchPeople",
            (account, action, page) ->
                people(account, action, 10).map(one -> people.item(account, one)).toList())
        .on(
            "nv.searchPeople",
            (account, action, page) ->
                people(account, action, 25).map(one -> people.salesItem(account, one)).toList())
        .on(
            "st.searchCompanies",
            (account, action, page) -> companies(action, 10).map(companies::item).toList())
        .on(
            "nv.searchCompanies",
            (account, action, page) -> companies(action, 25).map(companies::salesItem).toList());
  }

  private Stream<Person> people(Account account, JsonObject action, int otherwise) {
    JsonObject asked = action.object(byUrl(action) ? "none" : "filter");
    return world.people().stream()
        .filter(person -> !account.relations.isOwner(person) && person.name().isDefined())
        .filter(person -> PeopleFilter.words(person, term(action)))
        .filter(person -> filter.holds(account, person, asked))
        .limit(action.number("limit", otherwise));
  }

  private Stream<JsonObject> companies(JsonObject action, int otherwise) {
    JsonObject asked = action.object(byUrl(action) ? "none" : "filter");
    return world.companies().stream()
        .filter(company -> PeopleFilter.matches(text(company), term(action)))
        .filter(company -> holds(company, asked))
        .limit(action.number("limit", otherwise));
  }

  static boolean byUrl(JsonObject action) {
    return action.has("customSearchUrl");
  }

  /** The words that are searched for. */
  static String term(JsonObject action) {
    return byUrl(action) ? SearchUrl.keywords(action.text("customSearchUrl")) : action.text("term");
  }

  private static String text(JsonObject company) {
    return String.join(
        " ", company.text("name"), company.text("tagline"), company.text("description"));
  }

  private boolean holds(JsonObject company, JsonObject asked) {
    return PeopleFilter.any(
            asked,
            "locations",
            name -> PeopleFilter.contains(companies.location(company).getOrElse(""), name))
        && PeopleFilter.any(
            asked, "industries", name -> PeopleFilter.industry(world, company, name))
        && PeopleFilter.any(asked, "sizes", size -> size.equals(size(company)))
        && (!asked.has("annualRevenue") || earns(company, asked.object("annualRevenue")));
  }

  private static String size(JsonObject company) {
    JsonObject size = company.object("size");
    return size.has("to")
        ? size.number("from", 0) + "-" + size.number("to", 0)
        : size.number("from", 0) + "+";
  }

  /** Whether the revenue in million dollars lies in a range. */
  private static boolean earns(JsonObject company, JsonObject range) {
    JsonObject revenue = company.object("revenue");
    return revenue.has("min")
        && revenue.number("min", 0) >= amount(range.textOrNull("min"), 0)
        && revenue.number("max", 0) <= amount(range.textOrNull("max"), Double.MAX_VALUE);
  }

  private static double amount(@Nullable String text, double otherwise) {
    if (text == null) {
      return otherwise;
    }
    Double open = UNBOUNDED.get(text);
    return open == null ? Double.parseDouble(text) : open;
  }

  /** The employees of a company, its owner aside, that a filter lets through. */
  List<Person> employees(Account account, JsonObject company, JsonObject asked) {
    return world.people().stream()
        .filter(person -> !account.relations.isOwner(person) && person.name().isDefined())
        .filter(
            person ->
                person.currentPositions().stream()
                    .anyMatch(at -> at.text("company").equals(company.text("id"))))
        .filter(person -> filter.holds(account, person, asked))
        .toList();
  }

  /** The connections that a filter lets through. */
  List<Person> connections(Account account, JsonObject asked) {
    return world.people().stream()
        .filter(person -> !account.relations.isOwner(person))
        .filter(account.relations::isConnected)
        .filter(person -> filter.holds(account, person, asked))
        .toList();
  }
}
