package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The filters of all lists of people (dossier 7.3): members all hold, of an array one does. A place
 * named wider finds what lies within it.
 */
final class PeopleFilter {
  private final World world;
  private final People people;

  PeopleFilter(World world, People people) {
    this.world = world;
    this.people = people;
  }

  static boolean words(Person person, String term) {
    return matches(person.name().getOrElse("") + " " + person.headline(), term);
  }

  /** Whether a text holds every word of a term, in any case. */
  static boolean matches(String text, String term) {
    String lower = lower(text);
    return Stream.of(lower(term).strip().split("\\s+", -1)).allMatch(lower::contains);
  }

  boolean holds(Account account, Person person, JsonObject filter) {
    JsonObject data = person.data();
    return lower(data.text("firstName")).startsWith(lower(filter.text("firstName")))
        && lower(data.text("lastName")).startsWith(lower(filter.text("lastName")))
        && title(person, filter.text("position"))
        && any(filter, "positions", name -> title(person, name))
        && any(filter, "locations", name -> contains(people.location(person).getOrElse(""), name))
        && any(filter, "connectionDegrees", degree -> degree(account, person, degree))
        && any(filter, "industries", name -> industry(world, data, name))
        && any(filter, "currentCompanies", name -> employs(person.currentPositions(), name))
        && any(filter, "previousCompanies", name -> employs(person.pastPositions(), name))
        && any(filter, "yearsOfExperience", range -> experience(person, range))
        && any(filter, "yearsOfExperiences", range -> experience(person, range))
        && any(
            filter,
            "schools",
            name ->
                data.objects("education").stream()
                    .anyMatch(at -> contains(at.text("schoolName"), name)));
  }

  private static boolean degree(Account account, Person person, String degree) {
    return degree.equals("groupMembers")
        ? !person.data().texts("groups").isEmpty()
        : degree.equals(account.relations.degree(person));
  }

  static boolean industry(World world, JsonObject data, String name) {
    return world
        .title("INDUSTRY", data.text("industry"))
        .exists(title -> title.equalsIgnoreCase(name));
  }

  private boolean experience(Person person, String range) {
    List<JsonObject> positions = person.data().objects("positions");
    long first =
        positions.stream().mapToLong(at -> at.object("start").number("year", 0)).min().orElse(0);
    if (first == 0) {
      return false;
    }
    long years = world.now().atZone(ZoneOffset.UTC).getYear() - first;
    return switch (range) {
      case "lessThanOne" -> years < 1;
      case "oneToTwo" -> years >= 1 && years <= 2;
      case "threeToFive" -> years >= 3 && years <= 5;
      case "sixToTen" -> years >= 6 && years <= 10;
      default -> years > 10;
    };
  }

  private static boolean title(Person person, String position) {
    return contains(person.headline(), position)
        || person.currentPositions().stream().anyMatch(at -> contains(at.text("title"), position));
  }

  static boolean any(JsonObject filter, String member, Predicate<String> holds) {
    List<String> wanted = filter.texts(member);
    return wanted.isEmpty() || wanted.stream().anyMatch(holds);
  }

  private static boolean employs(List<JsonObject> positions, String company) {
    return positions.stream().anyMatch(at -> at.text("companyName").equalsIgnoreCase(company));
  }

  static boolean contains(String text, String part) {
    return lower(text).contains(lower(part));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
