package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Search hits as the vendor spells them (dossier A.2.3). */
final class SearchItems {

  private final State state;

  SearchItems(State state) {
    this.state = state;
  }

  JsonObject person(Account account, Person person, String api) {
    JsonObject data = person.data();
    boolean hidden = data.flag("hidden");
    String id =
        switch (api) {
          case "sales_navigator" -> person.salesId();
          case "recruiter" -> person.recruiterId();
          default -> person.memberId();
        };
    JsonObject json =
        hit("PEOPLE")
            .put("id", id)
            .put("public_identifier", person.slug().getOrNull())
            .put("public_profile_url", Urls.profile(person))
            .put("profile_url", profileUrl(person, api))
            .put("profile_picture_url", data.textOrNull("pictureUrl"))
            .put("profile_picture_url_large", data.textOrNull("largePictureUrl"))
            .put("member_urn", hidden ? null : "urn:li:member:" + person.number())
            .put("name", person.name().getOrNull());
    if (!api.equals("classic") && !hidden) {
      json.put("first_name", data.text("firstName")).put("last_name", data.text("lastName"));
    }
    json.put("network_distance", account.searchDistance(person))
        .put("location", state.world.title("LOCATION", data.text("location")).getOrNull())
        .put("industry", state.world.title("INDUSTRY", data.text("industry")).getOrNull())
        .put("headline", person.headline())
        .put("pending_invitation", account.invitationTo(person) != null);
    copy(
        data,
        json,
        Map.of(
            "keywordsMatch", "keywords_match",
            "connections", "connections_count",
            "followers", "followers_count",
            "sharedConnections", "shared_connections_count",
            "recentPosts", "recent_posts_count",
            "canSendInMail", "can_send_inmail",
            "verified", "verified",
            "interests", "interests"));
    copy(data, json, Map.of("premium", "premium", "openProfile", "open_profile"));
    List<String> signals = data.texts("signals");
    if (!signals.isEmpty()) {
      json.put("recently_hired", signals.contains("recentlyHired"))
          .put("mentioned_in_the_news", signals.contains("mentionedInNews"));
    }
    if (api.equals("sales_navigator")) {
      sales(person, json);
    } else if (api.equals("recruiter")) {
      recruiter(person, json);
    }
    if (state.rules.has(DialectTrait.RICH_HITS) && !hidden) {
      new RichHits(state, this).enrich(person, api, json);
    }
    return json;
  }

  private static JsonObject hit(String type) {
    return JsonObject.tagged("SearchResult").put("type", type);
  }

  private static void copy(JsonObject from, JsonObject to, Map<String, String> names) {
    names.forEach((neutral, wire) -> to.putIfPresent(wire, from.value(neutral)));
  }

  private static @Nullable String profileUrl(Person person, String api) {
    return switch (api) {
      case "sales_navigator" ->
          "https://www.linkedin.com/sales/lead/" + person.salesId() + ",NAME_SEARCH,tok1";
      case "recruiter" -> "https://www.linkedin.com/talent/profile/" + person.recruiterId();
      default -> "https://www.linkedin.com/in/" + person.memberId() + "?miniProfileUrn=urn";
    };
  }

  private void sales(Person person, JsonObject json) {
    JsonObject data = person.data();
    if (data.has("lastOutreach")) {
      json.put(
          "last_outreach_activity",
          JsonObject.empty()
              .put("type", data.object("lastOutreach").text("kind"))
              .put("performed_at", data.object("lastOutreach").text("at")));
    }
    json.put(
        "current_positions", person.currentPositions().stream().map(this::salesPosition).toList());
  }

  JsonObject salesPosition(JsonObject position) {
    JsonObject tenure =
        JsonObject.empty().put("years", years(position)).put("months", months(position));
    return dates(
        position,
        JsonObject.empty()
            .put("company", position.text("companyName"))
            .put("company_id", position.textOrNull("company"))
            .put("description", position.textOrNull("description"))
            .put("role", position.text("title"))
            .put("location", position.textOrNull("location"))
            .put("industry", industries(position))
            .put("tenure_at_role", tenure)
            .put("tenure_at_company", tenure)
            .put("skills", null));
  }

  private List<String> industries(JsonObject position) {
    return state
        .world
        .company(position.text("company"))
        .flatMap(company -> state.world.title("INDUSTRY", company.text("industry")))
        .toJavaList();
  }

  private long age(JsonObject position) {
    JsonObject start = position.object("start");
    LocalDate today = LocalDate.ofInstant(state.now(), ZoneOffset.UTC);
    return (today.getYear() - start.number("year", 0)) * 12
        + today.getMonthValue()
        - start.number("month", 1);
  }

  private long years(JsonObject position) {
    return age(position) / 12;
  }

  private long months(JsonObject position) {
    return age(position) % 12;
  }

  private static JsonObject dates(JsonObject part, JsonObject json) {
    return json.putIfPresent("start", part.value("start")).putIfPresent("end", part.value("end"));
  }

  private void recruiter(Person person, JsonObject json) {
    JsonObject data = person.data();
    JsonObject told = data.object("recruiter");
    copy(
        told,
        json,
        Map.of(
            "candidateId", "recruiter_candidate_id",
            "pipelineCategory", "recruiter_pipeline_category",
            "interestLikelihood", "interestLikelihood"));
    json.put("hiddenCandidate", told.flag("hidden"));
    if (told.has("allowConnectionsBrowse")) {
      json.put(
          "privacySettings",
          JsonObject.empty()
              .put("allowConnectionsBrowse", told.flag("allowConnectionsBrowse"))
              .put("showPremiumSubscriberIcon", told.flag("showPremiumIcon")));
    }
    json.put("work_experience", data.objects("positions").stream().map(this::work).toList());
    json.put("education", data.objects("education").stream().map(SearchItems::education).toList());
    json.put("skills", data.objects("skills").stream().map(SearchItems::skill).toList());
    if (data.has("certifications")) {
      json.put(
          "certifications",
          data.objects("certifications").stream().map(SearchItems::certification).toList());
    }
    if (data.has("projects")) {
      json.put("projects", data.objects("projects").stream().map(SearchItems::project).toList());
    }
  }

  private JsonObject work(JsonObject position) {
    List<String> industries = industries(position);
    return dates(
        position,
        JsonObject.empty()
            .put("company", position.text("companyName"))
            .put("company_id", position.textOrNull("company"))
            .put("role", position.text("title"))
            .put("industry", industries.isEmpty() ? null : industries.get(0))
            .put("skills", null));
  }

  private static JsonObject education(JsonObject one) {
    return dates(
        one,
        JsonObject.empty()
            .put("degree", one.textOrNull("degree"))
            .put("field_of_study", one.textOrNull("field"))
            .put("school", one.text("schoolName"))
            .put("school_id", one.textOrNull("school")));
  }

  private static JsonObject skill(JsonObject one) {
    return JsonObject.empty()
        .put("name", one.text("name"))
        .put("endorsement_count", one.number("endorsements", 0));
  }

  private static JsonObject certification(JsonObject one) {
    JsonObject json =
        JsonObject.empty()
            .put("name", one.text("name"))
            .put("organization", one.text("issuer"))
            .put("organization_id", one.textOrNull("issuerId"))
            .putIfPresent("url", one.textOrNull("url"));
    return textMonths(one, json);
  }

  private static JsonObject project(JsonObject one) {
    return textMonths(
        one,
        JsonObject.empty()
            .put("name", one.text("name"))
            .put("description", one.text("description"))
            .put("skills", one.list("skills")));
  }

  /** Here, and only here, the month is a text. */
  private static JsonObject textMonths(JsonObject part, JsonObject json) {
    for (String name : List.of("start", "end")) {
      if (part.has(name)) {
        JsonObject date = part.object(name);
        JsonObject shown = JsonObject.empty().put("year", date.number("year", 0));
        if (date.has("month")) {
          shown.put("month", Long.toString(date.number("month", 1)));
        }
        json.put(name, shown);
      }
    }
    return json;
  }

  JsonObject company(JsonObject company) {
    JsonObject size = company.object("size");
    JsonObject json =
        hit("COMPANY")
            .put("id", company.text("id"))
            .put("name", company.text("name"))
            .put("location", state.world.title("LOCATION", company.text("location")).getOrNull())
            .put("profile_url", Urls.company(company))
            .put("industry", state.world.title("INDUSTRY", company.text("industry")).getOrElse(""))
            .put("summary", company.textOrNull("description"))
            .putIfPresent("followers_count", company.value("followers"))
            .putIfPresent("job_offers_count", company.value("jobListings"));
    json.put(
        "headcount", size.number("from", 0) + (size.has("to") ? "-" + size.number("to", 0) : "+"));
    return json.putIfPresent("revenue_range", company.value("revenue"));
  }

  JsonObject job(JsonObject job) {
    JsonObject company =
        state
            .world
            .company(job.text("company"))
            .map(
                one ->
                    JsonObject.empty()
                        .put("id", one.text("id"))
                        .put("public_identifier", one.text("slug"))
                        .put("name", one.text("name"))
                        .put("profile_url", Urls.company(one))
                        .put("profile_picture_url", one.textOrNull("logoUrl")))
            .getOrNull();
    return hit("JOB")
        .put("id", job.text("id"))
        .put("reference_id", job.text("referenceId"))
        .put("title", job.text("title"))
        .put("location", state.world.title("LOCATION", job.text("location")).getOrNull())
        .put("posted_at", job.textOrNull("postedAt"))
        .put("reposted", job.flag("reposted"))
        .put("url", "https://www.linkedin.com/jobs/view/" + job.text("id"))
        .put("promoted", job.flag("promoted"))
        .put("benefits", job.list("benefits"))
        .put("easy_apply", job.flag("easyApply"))
        .put("company", company);
  }
}
