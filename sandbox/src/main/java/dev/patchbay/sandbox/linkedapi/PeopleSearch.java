package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.searchPeople} (dossier 7.3): members of the filter all hold, of an array one does. A
 * place named wider finds what lies within it. {@code customSearchUrl} would override the rest; it
 * is not read, and everybody is found.
 */
final class PeopleSearch implements Action {
  private static final int DEFAULT_LIMIT = 10;

  private final World world;
  private final People people;

  PeopleSearch(World world, People people) {
    this.world = world;
    this.people = people;
  }

  @Override
  public Object run(Account account, JsonObject action, @Nullable Person page) {
    boolean byUrl = action.has("customSearchUrl");
    String term = byUrl ? "" : action.text("term");
    JsonObject filter = byUrl ? JsonObject.empty() : action.object("filter");
    return world.people().stream()
        .filter(person -> !person.key().equals(account.owner.key()))
        .filter(person -> person.name().isDefined())
        .filter(person -> words(person, term) && matches(account, person, filter))
        .limit(action.number("limit", DEFAULT_LIMIT))
        .map(person -> people.item(account, person))
        .toList();
  }

  private static boolean words(Person person, String term) {
    String text = lower(person.name().getOrElse("") + " " + person.headline());
    return Stream.of(lower(term).split("\\s+", -1)).allMatch(text::contains);
  }

  private boolean matches(Account account, Person person, JsonObject filter) {
    JsonObject data = person.data();
    return lower(data.text("firstName")).startsWith(lower(filter.text("firstName")))
        && lower(data.text("lastName")).startsWith(lower(filter.text("lastName")))
        && holds(person, filter.text("position"))
        && any(filter, "locations", name -> contains(people.location(person).getOrElse(""), name))
        && any(filter, "connectionDegrees", account.degree(person)::equals)
        && any(
            filter,
            "industries",
            name ->
                world
                    .title("INDUSTRY", data.text("industry"))
                    .exists(title -> title.equalsIgnoreCase(name)))
        && any(filter, "currentCompanies", name -> employs(person.currentPositions(), name))
        && any(filter, "previousCompanies", name -> employs(person.pastPositions(), name))
        && any(
            filter,
            "schools",
            name ->
                data.objects("education").stream()
                    .anyMatch(at -> contains(at.text("schoolName"), name)));
  }

  private static boolean holds(Person person, String position) {
    return contains(person.headline(), position)
        || person.currentPositions().stream().anyMatch(at -> contains(at.text("title"), position));
  }

  private static boolean any(JsonObject filter, String member, Predicate<String> holds) {
    List<String> wanted = filter.texts(member);
    return wanted.isEmpty() || wanted.stream().anyMatch(holds);
  }

  private static boolean employs(List<JsonObject> positions, String company) {
    return positions.stream().anyMatch(at -> at.text("companyName").equalsIgnoreCase(company));
  }

  private static boolean contains(String text, String part) {
    return lower(text).contains(lower(part));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
