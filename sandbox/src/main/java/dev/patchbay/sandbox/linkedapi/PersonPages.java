package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.openPersonPage}, {@code nv.openPersonPage} and their sections (dossier 7.1). Not
 * documented, and read here as: {@code duration} in months; {@code startTime} and {@code endTime}
 * as {@code 2021-03} or {@code 2021}.
 */
final class PersonPages {
  private static final Map<String, String> PROFICIENCY =
      Map.of(
          "elementary proficiency", "elementary",
          "limited working proficiency", "limitedWorking",
          "professional working proficiency", "professionalWorking",
          "full professional proficiency", "fullProfessional",
          "native or bilingual proficiency", "nativeOrBilingual");

  private final People people;
  private final ZonedDateTime now;

  PersonPages(World world, People people) {
    this.people = people;
    this.now = world.now().atZone(ZoneOffset.UTC);
  }

  void addTo(Actions actions) {
    actions
        .on("st.openPersonPage", this::open)
        .on("nv.openPersonPage", this::open)
        .on("st.retrievePersonExperience", section("positions", this::experience))
        .on("st.retrievePersonEducation", section("education", PersonPages::education))
        .on("st.retrievePersonSkills", section("skills", PersonPages::named))
        .on("st.retrievePersonLanguages", section("languages", PersonPages::language));
  }

  private Page.Opened open(Account account, JsonObject action, @Nullable Page page) {
    Person person = people.person(account, action, page);
    boolean sales = action.text(Grammar.TYPE).startsWith("nv.");
    JsonObject data = action.flag("basicInfo") ? basic(account, person, sales) : JsonObject.empty();
    return new Page.Opened(data, Page.of(person));
  }

  private JsonObject basic(Account account, Person person, boolean sales) {
    JsonObject known = person.data();
    JsonObject at = People.position(person);
    JsonObject data =
        people
            .item(account, person)
            .put("hashedUrl", sales ? Urls.salesUrl(person) : Urls.hashedUrl(person))
            .put("countryCode", people.countryCode(person).getOrNull())
            .put("position", at.textOrNull("title"))
            .put("companyName", at.textOrNull("companyName"))
            .put("companyHashedUrl", companyUrl(at));
    if (sales) {
      data.remove("avatarUrl").remove("viewerState");
      return at.has("company")
          ? data.put("companyUrn", "urn:li:organization:" + at.text("company"))
          : data.put("companyUrn", null);
    }
    return data.put("followersCount", known.has("followers") ? known.value("followers") : null)
        .put("about", known.textOrNull("about"));
  }

  private static @Nullable String companyUrl(JsonObject position) {
    return position.has("company") ? Urls.hashedCompany(position.text("company")) : null;
  }

  private static Action section(String list, Function<JsonObject, JsonObject> write) {
    return (account, action, page) ->
        page == null || page.person() == null
            ? List.of()
            : page.person().data().objects(list).stream().map(write).toList();
  }

  private JsonObject experience(JsonObject position) {
    JsonObject start = position.object("start");
    JsonObject end = position.object("end");
    return JsonObject.empty()
        .put("position", position.text("title"))
        .put("companyName", position.textOrNull("companyName"))
        .put("companyHashedUrl", companyUrl(position))
        .put("employmentType", null)
        .put("locationType", null)
        .put("description", position.textOrNull("description"))
        .put("duration", start.has("year") ? months(end) - months(start) : null)
        .put("startTime", date(start))
        .put("endTime", date(end))
        .put("location", position.textOrNull("location"));
  }

  /** Months since the year 0; the present for no date. */
  private long months(JsonObject date) {
    return date.has("year")
        ? date.number("year", 0) * 12 + date.number("month", 1)
        : now.getYear() * 12L + now.getMonthValue();
  }

  private static @Nullable String date(JsonObject date) {
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
        .put("schoolName", education.textOrNull("schoolName"))
        .put(
            "schoolHashedUrl",
            education.has("school")
                ? "https://www.linkedin.com/school/" + education.text("school")
                : null)
        .put(
            "details",
            degree.isEmpty() || field.isEmpty() ? degree + field : degree + ", " + field);
  }

  private static JsonObject named(JsonObject item) {
    return JsonObject.empty().put("name", item.text("name"));
  }

  private static JsonObject language(JsonObject item) {
    return named(item)
        .put("proficiency", PROFICIENCY.get(item.text("proficiency").toLowerCase(Locale.ROOT)));
  }
}
