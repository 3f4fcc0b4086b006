package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searching people and opening their pages (dossier 7.1 and 7.3). */
final class People {
  private static final int DEFAULT_LIMIT = 10;

  private final World world;

  People(World world) {
    this.world = world;
  }

  void addTo(Actions actions) {
    actions
        .on("st.searchPeople", (account, action, page) -> search(account, action))
        .on("st.openPersonPage", (account, action, page) -> open(account, target(account, action)))
        .on("st.retrievePersonExperience", child("positions", this::experience))
        .on("st.retrievePersonEducation", child("education", People::education))
        .on("st.retrievePersonSkills", child("skills", People::named))
        .on("st.retrievePersonLanguages", child("languages", People::language));
  }

  /** The person whose page an action opens. */
  Person target(Account account, JsonObject action) {
    Person person =
        Urls.person(world, action.text("personUrl"))
            .getOrElseThrow(() -> new Action.Failed("personNotFound", "There is no such person."));
    if (person.key().equals(account.owner.key())) {
      throw new Action.Failed("selfProfileNotAllowed", "The own profile cannot be opened.");
    }
    return person;
  }

  private List<JsonObject> search(Account account, JsonObject action) {
    JsonObject filter = action.object("filter");
    return world.people().stream()
        .filter(person -> !person.key().equals(account.owner.key()))
        .filter(person -> person.name().isDefined())
        .filter(person -> matches(account, person, action.text("term"), filter))
        .limit(action.number("limit", DEFAULT_LIMIT))
        .map(person -> hit(account, person))
        .toList();
  }

  private boolean matches(Account account, Person person, String term, JsonObject filter) {
    String text = lower(person.name().getOrElse("") + " " + person.headline());
    boolean words = List.of(lower(term).split("\\s+", -1)).stream().allMatch(text::contains);
    return words
        && starts(person.data().text("firstName"), filter.text("firstName"))
        && starts(person.data().text("lastName"), filter.text("lastName"))
        && lower(person.headline()).contains(lower(filter.text("position")))
        && any(filter.texts("locations"), name -> lower(location(person)).contains(lower(name)))
        && any(filter.texts("connectionDegrees"), account.degree(person)::equals)
        && any(
            filter.texts("industries"),
            name ->
                world
                    .title("INDUSTRY", person.data().text("industry"))
                    .exists(title -> title.equalsIgnoreCase(name)))
        && any(filter.texts("currentCompanies"), name -> employs(person.currentPositions(), name))
        && any(filter.texts("previousCompanies"), name -> employs(person.pastPositions(), name))
        && any(
            filter.texts("schools"),
            name ->
                person.data().objects("education").stream()
                    .anyMatch(at -> lower(at.text("school")).contains(lower(name))));
  }

  private static boolean any(List<String> wanted, Function<String, Boolean> holds) {
    return wanted.isEmpty() || wanted.stream().anyMatch(holds::apply);
  }

  private static boolean starts(String name, String wanted) {
    return lower(name).startsWith(lower(wanted));
  }

  private static boolean employs(List<JsonObject> positions, String company) {
    return positions.stream().anyMatch(at -> at.text("companyName").equalsIgnoreCase(company));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String location(Person person) {
    return world.title("LOCATION", person.data().text("location")).getOrElse("");
  }

  private JsonObject hit(Account account, Person person) {
    return JsonObject.empty()
        .put("name", person.name().getOrElse(""))
        .put("publicUrl", Urls.publicUrl(person))
        .put("headline", person.headline())
        .put("location", location(person))
        .put("avatarUrl", person.data().textOrNull("pictureUrl"))
        .put("urn", "urn:li:member:" + person.number())
        .put("viewerState", JsonObject.empty().put("connectionDegree", account.degree(person)));
  }

  private JsonObject open(Account account, Person person) {
    List<JsonObject> current = person.currentPositions();
    JsonObject at = current.isEmpty() ? JsonObject.empty() : current.get(0);
    return hit(account, person)
        .put("hashedUrl", Urls.hashedUrl(person))
        .put("countryCode", null)
        .put("position", at.textOrNull("title"))
        .put("companyName", at.textOrNull("companyName"))
        .put("companyHashedUrl", companyUrl(at))
        .put(
            "followersCount",
            person.data().has("followers") ? person.data().number("followers", 0) : null)
        .put("about", person.data().textOrNull("about"));
  }

  private static @Nullable String companyUrl(JsonObject position) {
    return position.has("company")
        ? "https://www.linkedin.com/company/" + position.text("company")
        : null;
  }

  private static Action child(String list, Function<JsonObject, JsonObject> write) {
    return (account, action, page) -> {
      List<JsonObject> items = new ArrayList<>();
      if (page != null) {
        page.data().objects(list).forEach(item -> items.add(write.apply(item)));
      }
      return items;
    };
  }

  private JsonObject experience(JsonObject position) {
    return JsonObject.empty()
        .put("position", position.text("title"))
        .put("companyName", position.textOrNull("companyName"))
        .put("companyHashedUrl", companyUrl(position))
        .put("employmentType", null)
        .put("locationType", null)
        .put("description", position.textOrNull("description"))
        .put("duration", null)
        .put("startTime", month(position.object("start")))
        .put("endTime", position.has("end") ? month(position.object("end")) : null)
        .put("location", position.textOrNull("location"));
  }

  private static @Nullable String month(JsonObject date) {
    if (!date.has("year")) {
      return null;
    }
    String year = String.format(Locale.ROOT, "%04d", date.number("year", 0));
    return date.has("month")
        ? year + String.format(Locale.ROOT, "-%02d", date.number("month", 1))
        : year;
  }

  private static JsonObject education(JsonObject education) {
    String degree = education.text("degree");
    String field = education.text("field");
    return JsonObject.empty()
        .put("schoolName", education.text("school"))
        .put("schoolHashedUrl", null)
        .put(
            "details",
            degree.isEmpty() || field.isEmpty() ? degree + field : degree + ", " + field);
  }

  private static JsonObject named(JsonObject item) {
    return JsonObject.empty().put("name", item.text("name"));
  }

  private static JsonObject language(JsonObject item) {
    return named(item).put("proficiency", null);
  }
}
