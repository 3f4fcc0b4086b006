package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The {@code UserProfile} object (dossier A.3.2). */
final class ProfileJson {

  private static final Map<String, String> FLAGS =
      Map.of(
          "canSendInMail", "can_send_inmail",
          "openProfile", "is_open_profile",
          "premium", "is_premium",
          "influencer", "is_influencer",
          "creator", "is_creator",
          "hiring", "is_hiring",
          "openToWork", "is_open_to_work",
          "savedLead", "is_saved_lead",
          "crmImported", "is_crm_imported");

  private final State state;

  ProfileJson(State state) {
    this.state = state;
  }

  /** Renders a person with the sections asked for; throttled ones come back empty. */
  JsonObject profile(Account account, Person person, String api, Set<String> sections) {
    JsonObject data = person.data();
    String providerId =
        switch (api) {
          case "sales_navigator" -> person.salesId();
          case "recruiter" -> person.recruiterId();
          default -> person.memberId();
        };
    JsonObject json =
        JsonObject.tagged("UserProfile")
            .put("provider", "LINKEDIN")
            .put("provider_id", providerId)
            .put("public_identifier", person.slug().getOrNull())
            .put("first_name", data.textOrNull("firstName"))
            .put("last_name", data.textOrNull("lastName"))
            .put("headline", person.headline());
    if (state.rules.has(DialectTrait.RICH_PAGES)) {
      json.putIfPresent("pronoun", data.textOrNull("pronoun"));
    }
    if (sections.contains("about")) {
      json.putIfPresent("summary", data.textOrNull("about"));
    }
    json.putIfPresent("location", state.world.title("LOCATION", data.text("location")).getOrNull())
        .put("websites", data.list("websites"));
    contact(data, json);
    json.putIfPresent("profile_picture_url", data.textOrNull("pictureUrl"))
        .putIfPresent("profile_picture_url_large", data.textOrNull("largePictureUrl"))
        .putIfPresent("background_picture_url", data.textOrNull("coverUrl"))
        .putIfPresent("public_profile_url", Urls.profile(person));
    if (data.has("hashtags")) {
      json.put("hashtags", data.list("hashtags"));
    }
    FLAGS.forEach((neutral, wire) -> json.putIfPresent(wire, data.value(neutral)));
    boolean self = person.key().equals(account.owner.key());
    json.put("is_relationship", account.relations.containsKey(person.key())).put("is_self", self);
    json.putIfPresent("invitation", invitation(account, person));
    sections(person, sections, json);
    return json.putIfPresent("follower_count", data.value("followers"))
        .putIfPresent("connections_count", data.value("connections"))
        .putIfPresent("shared_connections_count", data.value("sharedConnections"))
        .putIfPresent("network_distance", account.profileDistance(person));
  }

  private static void contact(JsonObject data, JsonObject json) {
    if (data.has("contact")) {
      JsonObject contact = data.object("contact");
      json.put(
          "contact_info",
          JsonObject.empty()
              .put("emails", contact.list("emails"))
              .put("phones", contact.list("phones"))
              .put("adresses", contact.list("addresses"))
              .put(
                  "socials",
                  contact.objects("socials").stream()
                      .map(
                          social ->
                              JsonObject.empty()
                                  .put("type", social.text("kind"))
                                  .put("name", social.text("name")))
                      .toList()));
    }
    json.putIfPresent("birthdate", data.value("birthday"));
    json.putIfPresent("primary_locale", data.value("locale"));
  }

  private static @Nullable JsonObject invitation(Account account, Person person) {
    if (account.invitationTo(person) != null) {
      return state("SENT", "PENDING");
    }
    if (account.invitationFrom(person) != null) {
      return state("RECEIVED", "PENDING");
    }
    if (account.declined.contains(person.key())) {
      return state("RECEIVED", "IGNORED");
    }
    return account.withdrawn.containsKey(person.key()) ? state("SENT", "WITHDRAWN") : null;
  }

  private static JsonObject state(String type, String status) {
    return JsonObject.empty().put("type", type).put("status", status);
  }

  private void sections(Person person, Set<String> wanted, JsonObject json) {
    JsonObject data = person.data();
    section(json, wanted, data, "experience", "positions", "work_experience", ProfileJson::work);
    section(
        json,
        wanted,
        data,
        "volunteering_experience",
        "volunteering",
        "volunteering_experience",
        ProfileJson::volunteering);
    section(json, wanted, data, "education", "education", "education", ProfileJson::education);
    section(json, wanted, data, "skills", "skills", "skills", ProfileJson::skill);
    section(json, wanted, data, "languages", "languages", "languages", Function.identity());
    section(
        json,
        wanted,
        data,
        "certifications",
        "certifications",
        "certifications",
        one ->
            JsonObject.empty()
                .put("name", one.text("name"))
                .put("organization", one.text("issuer"))
                .putIfPresent("url", one.textOrNull("url")));
    section(json, wanted, data, "projects", "projects", "projects", ProfileJson::project);
    JsonObject recommendations = JsonObject.empty();
    for (String way : List.of("received", "given")) {
      if (wanted.contains("recommendations_" + way)) {
        recommendations.put(
            way,
            data.object("recommendations").objects(way).stream()
                .map(this::recommendation)
                .toList());
      }
    }
    if (!recommendations.names().isEmpty()) {
      json.put("recommendations", recommendations);
    }
    List<String> throttled =
        data.texts("throttledSections").stream().filter(wanted::contains).toList();
    if (!throttled.isEmpty()) {
      json.put("throttled_sections", throttled);
    }
  }

  private static void section(
      JsonObject json,
      Set<String> wanted,
      JsonObject data,
      String section,
      String neutral,
      String wire,
      Function<JsonObject, JsonObject> render) {
    if (wanted.contains(section)) {
      boolean throttled = data.texts("throttledSections").contains(section);
      json.put(wire, throttled ? List.of() : data.objects(neutral).stream().map(render).toList());
    }
  }

  private static JsonObject work(JsonObject position) {
    JsonObject json =
        JsonObject.empty()
            .put("position", position.text("title"))
            .putIfPresent("company_id", position.textOrNull("company"))
            .put("company", position.text("companyName"))
            .putIfPresent("location", position.textOrNull("location"))
            .putIfPresent("description", position.textOrNull("description"))
            .put("skills", position.list("skills"))
            .put("current", !position.has("end"));
    return dates(position, json);
  }

  /** Profile dates are {@code M/D/YYYY} texts; a year alone is a year alone here. */
  private static JsonObject dates(JsonObject part, JsonObject json) {
    return json.put("start", date(part, "start")).put("end", date(part, "end"));
  }

  private static @Nullable String date(JsonObject part, String name) {
    if (!part.has(name)) {
      return null;
    }
    JsonObject date = part.object(name);
    long year = date.number("year", 0);
    return date.has("month") ? date.number("month", 1) + "/1/" + year : Long.toString(year);
  }

  private static JsonObject volunteering(JsonObject one) {
    return dates(
        one,
        JsonObject.empty()
            .put("company", one.text("company"))
            .put("description", one.text("description"))
            .put("role", one.text("role"))
            .put("cause", one.text("cause")));
  }

  private static JsonObject education(JsonObject one) {
    return dates(
        one,
        JsonObject.empty()
            .putIfPresent("degree", one.textOrNull("degree"))
            .put("school", one.text("schoolName"))
            .putIfPresent("school_id", one.textOrNull("school"))
            .putIfPresent("field_of_study", one.textOrNull("field")));
  }

  private static JsonObject skill(JsonObject one) {
    return JsonObject.empty()
        .put("name", one.text("name"))
        .put("endorsement_count", one.number("endorsements", 0))
        .put("endorsement_id", one.number("id", 0))
        .put("insights", one.list("insights"))
        .put("endorsed", one.flag("endorsed"));
  }

  private static JsonObject project(JsonObject one) {
    return dates(
        one,
        JsonObject.empty()
            .put("name", one.text("name"))
            .put("description", one.text("description"))
            .put("skills", one.list("skills")));
  }

  private JsonObject recommendation(JsonObject one) {
    Person actor = state.world.person(one.text("from"));
    return JsonObject.empty()
        .put("text", one.text("text"))
        .put("caption", one.text("caption"))
        .put(
            "actor",
            JsonObject.empty()
                .put("first_name", actor.data().text("firstName"))
                .put("last_name", actor.data().text("lastName"))
                .put("provider_id", actor.memberId())
                .put("headline", actor.headline())
                .put("public_identifier", actor.slug().getOrElse(""))
                .put("public_profile_url", Urls.profile(actor))
                .putIfPresent("profile_picture_url", actor.data().textOrNull("pictureUrl")));
  }
}
