package dev.patchbay.tck.world;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.world.Thing.Firm;
import dev.patchbay.tck.world.Thing.Who;
import io.vavr.control.Option;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the world holds of people, in the words of the port. */
final class PeopleFacts {
  private final World world;

  PeopleFacts(World world) {
    this.world = world;
  }

  Thing person(Person person) {
    JsonObject data = person.data();
    FactsBuilder facts =
        new FactsBuilder(data)
            .same("name", "firstName", "lastName", "headline", "about", "pronoun")
            .put("location", world.title("LOCATION", data.text("location")))
            .put("industry", world.title("INDUSTRY", data.text("industry")))
            .put("networkDistance", distance(person))
            .same("pictureUrl", "largePictureUrl", "coverUrl", "websites", "hashtags")
            .put("contact", contact(data.object("contact")))
            .put("birthday", birthday(data))
            .time("connectedAt", "connectedAt")
            .same("followers", "connections", "sharedConnections", "recentPosts")
            .same("openProfile", "premium", "influencer", "creator", "hiring", "openToWork")
            .same("canSendInMail", "savedLead", "crmImported", "verified")
            .same("keywordsMatch", "interests");
    person.currentPositions().stream()
        .findFirst()
        .ifPresent(
            at ->
                facts
                    .put("currentTitle", at.text("title"))
                    .put("currentCompany", Option.of(at.textOrNull("company")).map(Firm::new))
                    .put("currentCompanyName", at.text("companyName")));
    parts(facts, data);
    return new Thing("person", person.key(), facts.build());
  }

  private void parts(FactsBuilder facts, JsonObject data) {
    facts
        .each("positions", "positions", PeopleFacts::position)
        .each("education", "education", PeopleFacts::education)
        .each(
            "skills",
            "skills",
            one -> new FactsBuilder(one).same("name", "endorsements", "insights").build())
        .each("languages", "languages", PeopleFacts::language)
        .each(
            "certifications",
            "certifications",
            one -> new FactsBuilder(one).same("name", "issuer", "url").dates().build())
        .each(
            "projects",
            "projects",
            one -> new FactsBuilder(one).same("name", "description", "skills").dates().build())
        .each(
            "volunteering",
            "volunteering",
            one ->
                new FactsBuilder(one)
                    .same("company", "role", "cause", "description")
                    .dates()
                    .build());
    JsonObject recommendations = data.object("recommendations");
    List<Map<String, Object>> all = new ArrayList<>();
    recommendations.objects("received").forEach(one -> all.add(recommendation(one, false)));
    recommendations.objects("given").forEach(one -> all.add(recommendation(one, true)));
    facts.put("recommendations", all);
  }

  private static Map<String, Object> recommendation(JsonObject one, boolean given) {
    return new FactsBuilder(one)
        .same("text", "caption")
        .put("author", new Who(one.text("from")))
        .put("given", given)
        .build();
  }

  private static Map<String, Object> position(JsonObject one) {
    return new FactsBuilder(one)
        .same("title")
        .firm("company", "company")
        .same("companyName", "location", "description", "skills")
        .dates()
        .put("current", !one.has("end"))
        .build();
  }

  private static Map<String, Object> education(JsonObject one) {
    return new FactsBuilder(one).same("schoolName", "degree", "field").dates().build();
  }

  private static Map<String, Object> language(JsonObject one) {
    String proficiency = one.text("proficiency").toUpperCase(Locale.ROOT);
    return new FactsBuilder(one)
        .same("name")
        .put("proficiency", proficiency.replace(" PROFICIENCY", "").replace(' ', '_'))
        .build();
  }

  private static Map<String, Object> contact(JsonObject contact) {
    return new FactsBuilder(contact)
        .same("emails", "phones", "addresses")
        .each("socials", "socials", one -> new FactsBuilder(one).same("kind", "name").build())
        .build();
  }

  private static Option<MonthDay> birthday(JsonObject data) {
    JsonObject day = data.object("birthday");
    return Option.when(
        day.has("month"),
        () -> MonthDay.of((int) day.number("month", 1), (int) day.number("day", 1)));
  }

  private static String distance(Person person) {
    return person.distance().equals("THIRD") ? "THIRD_PLUS" : person.distance();
  }
}
