package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Company pages and what lists show of companies (dossier 7.2 and 7.3). */
final class Companies {
  /** Who decides, the highest first; of others {@code …DMs} shows nobody. */
  private static final List<String> DECIDERS =
      List.of("OWNER_PARTNER", "CXO", "VICE_PRESIDENT", "DIRECTOR", "EXPERIENCED_MANAGER");

  private final World world;
  private final People people;

  Companies(World world, People people) {
    this.world = world;
    this.people = people;
  }

  void addTo(Actions actions, Searches searches, PostPages posts) {
    actions
        .on("st.openCompanyPage", (account, action, page) -> open(action, page, "companyUrl"))
        .on("nv.openCompanyPage", (account, action, page) -> open(action, page, "companyHashedUrl"))
        .on(
            "st.retrieveCompanyEmployees",
            (account, action, page) ->
                searches.employees(account, company(page), action.object("filter")).stream()
                    .limit(action.number("limit", 500))
                    .map(one -> people.item(account, one))
                    .toList())
        .on(
            "nv.retrieveCompanyEmployees",
            (account, action, page) ->
                searches.employees(account, company(page), action.object("filter")).stream()
                    .limit(action.number("limit", 25))
                    .map(one -> people.salesItem(account, one))
                    .toList())
        .on(
            "st.retrieveCompanyDMs",
            (account, action, page) ->
                deciders(searches.employees(account, company(page), JsonObject.empty()), action)
                    .stream()
                    .map(one -> coded(one, people.item(account, one)))
                    .toList())
        .on(
            "nv.retrieveCompanyDMs",
            (account, action, page) ->
                deciders(searches.employees(account, company(page), JsonObject.empty()), action)
                    .stream()
                    .map(one -> coded(one, people.salesItem(account, one)))
                    .toList())
        .on(
            "st.retrieveCompanyPosts",
            (account, action, page) ->
                posts.by(account, "company:" + company(page).text("id"), action));
  }

  private static JsonObject company(@Nullable Page page) {
    return page == null || page.company() == null ? JsonObject.empty() : page.company();
  }

  private static List<Person> deciders(List<Person> employees, JsonObject action) {
    List<Person> all =
        new ArrayList<>(
            employees.stream()
                .filter(person -> DECIDERS.contains(person.data().text("seniority")))
                .toList());
    all.sort(Comparator.comparingInt(person -> DECIDERS.indexOf(person.data().text("seniority"))));
    return all.subList(0, (int) Math.min(all.size(), action.number("limit", 20)));
  }

  private JsonObject coded(Person person, JsonObject item) {
    return item.put("countryCode", people.countryCode(person).getOrNull());
  }

  private Page.Opened open(JsonObject action, @Nullable Page page, String target) {
    Option<JsonObject> found =
        page == null || page.company() == null
            ? Urls.company(world, action.textOrNull(target))
            : Option.of(page.company());
    JsonObject company =
        found.getOrElseThrow(
            () -> new Action.Failed("companyNotFound", "There is no such company."));
    JsonObject data = action.flag("basicInfo") ? basic(company) : JsonObject.empty();
    boolean sales = target.equals("companyHashedUrl");
    if (action.flag("basicInfo") && sales) {
      List.of("specialties", "ventureFinancing", "jobsCount").forEach(data::remove);
    }
    return new Page.Opened(data, Page.ofCompany(company));
  }

  private JsonObject basic(JsonObject company) {
    String specialties = String.join(", ", company.texts("activities"));
    return JsonObject.empty()
        .put("name", company.text("name"))
        .put("publicUrl", Urls.company(company))
        .put("description", company.textOrNull("description"))
        .put("location", location(company).getOrNull())
        .put("headquarters", location(company).getOrNull())
        .put("industry", world.title("INDUSTRY", company.text("industry")).getOrNull())
        .put("specialties", specialties.isEmpty() ? null : specialties)
        .put("website", company.textOrNull("website"))
        .put("employeesCount", company.value("employees"))
        .put("yearFounded", company.has("founded") ? Long.valueOf(company.text("founded")) : null)
        .put("ventureFinancing", company.has("funding"))
        .put("jobsCount", company.number("jobListings", 0))
        .put("logoUrl", company.textOrNull("logoUrl"))
        .put("urn", Urls.companyUrn(company));
  }

  JsonObject item(JsonObject company) {
    return JsonObject.empty()
        .put("name", company.text("name"))
        .put("publicUrl", Urls.company(company))
        .put("industry", world.title("INDUSTRY", company.text("industry")).getOrNull())
        .put("location", location(company).getOrNull())
        .put("logoUrl", company.textOrNull("logoUrl"))
        .put("urn", Urls.companyUrn(company));
  }

  JsonObject salesItem(JsonObject company) {
    return JsonObject.empty()
        .put("name", company.text("name"))
        .put("hashedUrl", Urls.hashedCompany(company.text("id")))
        .put("urn", Urls.companyUrn(company))
        .put("industry", world.title("INDUSTRY", company.text("industry")).getOrNull())
        .put("employeesCount", company.value("employees"))
        .put("logoUrl", company.textOrNull("logoUrl"));
  }

  Option<String> location(JsonObject company) {
    return world.title("LOCATION", company.text("location"));
  }
}
