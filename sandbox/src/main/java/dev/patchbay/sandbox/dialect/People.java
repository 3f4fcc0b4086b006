package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions on people that several search products share. */
final class People {

  private final State state;
  private final World world;
  private final Account account;
  private final Places places;

  People(State state, Account account) {
    this.state = state;
    this.world = state.world;
    this.account = account;
    this.places = new Places(state.world);
  }

  /** Everything about a person that keywords are looked for in. */
  static String text(Person person) {
    JsonObject data = person.data();
    StringBuilder text = new StringBuilder(person.name().getOrElse(""));
    text.append('\n').append(person.headline()).append('\n').append(data.text("about"));
    for (JsonObject position : data.objects("positions")) {
      text.append('\n').append(position.text("title")).append('\n');
      text.append(position.text("companyName"));
    }
    data.objects("skills").forEach(skill -> text.append('\n').append(skill.text("name")));
    return text.toString();
  }

  Predicate<Person> keywords(String query) {
    Keywords keywords = new Keywords(query);
    return person -> keywords.matches(text(person));
  }

  Predicate<Person> fact(String name, String part) {
    return person -> UserRoutes.contains(person.data().text(name), part);
  }

  Predicate<Person> in(String location) {
    return person -> isWithin(person.data().text("location"), location);
  }

  /** A place in another or within a radius of it; a negative radius reaches nowhere. */
  boolean isAround(String place, String center, double miles) {
    return isWithin(place, center) || places.near(place, center, miles);
  }

  /** A place that is within a radius of a postal code; a negative radius reaches nowhere. */
  boolean isNear(String place, String postalCode, double miles) {
    return places.near(place, postalCode, miles);
  }

  /** A place is within another if it is the same or names it as its parent. */
  boolean isWithin(String place, String area) {
    return place.equals(area)
        || world.terms("LOCATION").stream()
            .anyMatch(term -> term.text("id").equals(place) && term.texts("within").contains(area));
  }

  Predicate<Person> industry(String kind, String id) {
    String title = world.title(kind, id).getOrElse("?");
    return person -> world.title("INDUSTRY", person.data().text("industry")).exists(title::equals);
  }

  /** A position at a company given by number or name. */
  static boolean at(JsonObject position, String company) {
    return company.matches("\\d+")
        ? position.text("company").equals(company)
        : UserRoutes.contains(position.text("companyName"), company);
  }

  Predicate<Person> worksAt(String company) {
    return person -> person.currentPositions().stream().anyMatch(p -> at(p, company));
  }

  Predicate<Person> workedAt(String company) {
    return person -> person.pastPositions().stream().anyMatch(p -> at(p, company));
  }

  /** A title given by id or text. */
  boolean called(JsonObject position, String title) {
    String text = title.matches("\\d+") ? world.title("JOB_TITLE", title).getOrElse("?") : title;
    return UserRoutes.contains(position.text("title"), text);
  }

  Predicate<Person> titled(String title) {
    return person -> person.currentPositions().stream().anyMatch(p -> called(p, title));
  }

  Predicate<Person> onceTitled(String title) {
    return person -> person.pastPositions().stream().anyMatch(p -> called(p, title));
  }

  Predicate<Person> studiedAt(String school) {
    return person ->
        person.data().objects("education").stream()
            .anyMatch(one -> one.text("school").equals(school));
  }

  Predicate<Person> distance(@Nullable Object distance) {
    return person ->
        switch (String.valueOf(distance)) {
          case "1" -> account.distance(person).equals("FIRST");
          case "2" -> account.distance(person).equals("SECOND");
          case "3" -> account.distance(person).equals("THIRD");
          default -> !person.data().texts("groups").isEmpty();
        };
  }

  /** Relations of others are known to nobody here but the owner's own. */
  Predicate<Person> connectionsOf(String memberId) {
    return person ->
        memberId.equals(account.owner.memberId()) && account.relations.containsKey(person.key());
  }

  Predicate<Person> followersOf(String memberId) {
    return person ->
        memberId.equals(world.owner().memberId())
            && world.data().texts("followers").contains(person.key());
  }

  Predicate<Person> speaks(String language) {
    return person -> person.data().text("language").equals(language);
  }

  Predicate<Person> lists(String list, String value) {
    return person -> person.data().texts(list).contains(value);
  }

  Predicate<Person> company(Predicate<JsonObject> condition) {
    return person ->
        person.currentPositions().stream()
            .anyMatch(p -> world.company(p.text("company")).exists(condition));
  }

  /** Whether a company's size bucket is one of those asked for. */
  static Predicate<JsonObject> size(List<JsonObject> buckets) {
    return company -> {
      JsonObject size = company.object("size");
      return buckets.stream()
          .anyMatch(
              bucket ->
                  size.number("from", 0) >= bucket.number("min", 0)
                      && size.number("to", Long.MAX_VALUE) <= bucket.number("max", Long.MAX_VALUE));
    };
  }

  /** Full years since the start of a position; 0 without one. */
  long years(@Nullable JsonObject position) {
    if (position == null) {
      return 0;
    }
    JsonObject start = position.object("start");
    LocalDate began =
        LocalDate.of((int) start.number("year", 2026), (int) start.number("month", 1), 1);
    return ChronoUnit.YEARS.between(began, LocalDate.ofInstant(state.now(), ZoneOffset.UTC));
  }

  Predicate<Person> experience(List<JsonObject> buckets, boolean whole) {
    return person -> {
      List<JsonObject> positions = person.data().objects("positions");
      if (positions.isEmpty()) {
        return false;
      }
      long years = years(positions.get(whole ? positions.size() - 1 : 0));
      return buckets.stream().anyMatch(bucket -> inBucket(years, bucket));
    };
  }

  /** Buckets share their borders (0 to 1, 1 to 2): the upper one belongs to the next. */
  private static boolean inBucket(long years, JsonObject bucket) {
    return years >= bucket.number("min", 0)
        && (years < bucket.number("max", Long.MAX_VALUE)
            || (bucket.number("max", 0) > 2 && years == bucket.number("max", 0)));
  }

  static boolean inRange(double value, JsonObject range) {
    return value >= number(range.value("min"), -Double.MAX_VALUE)
        && value <= number(range.value("max"), Double.MAX_VALUE);
  }

  static double number(@Nullable Object value, double otherwise) {
    return value instanceof Number number ? number.doubleValue() : otherwise;
  }
}
