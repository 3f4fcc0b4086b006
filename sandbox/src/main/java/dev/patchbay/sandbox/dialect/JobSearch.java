package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The Classic job search over the world (dossier A.2.1). */
final class JobSearch {

  private static final Map<String, String> LEVELS =
      Map.of(
          "executive", "EXECUTIVE",
          "director", "DIRECTOR",
          "mid_senior", "MID_SENIOR_LEVEL",
          "associate", "ASSOCIATE",
          "entry", "ENTRY_LEVEL",
          "intern", "INTERNSHIP");

  private static final Map<String, String> FLAGS =
      Map.of(
          "easy_apply", "easyApply",
          "has_verifications", "hasVerifications",
          "under_10_applicants", "under10Applicants",
          "in_your_network", "inYourNetwork",
          "fair_chance_employer", "fairChance");

  private final State state;

  JobSearch(State state) {
    this.state = state;
  }

  List<JsonObject> find(Account account, JsonObject body) {
    People people = new People(state, account);
    List<Predicate<JsonObject>> all = new ArrayList<>();
    double miles = Places.miles(body, "location_within_area");
    for (String name : body.names()) {
      List<String> texts = body.texts(name);
      switch (name) {
        case "keywords" -> all.add(job -> Keywords.match(body.text(name), text(job)));
        case "date_posted" -> all.add(since(body.number(name, 0)));
        case "region" ->
            all.add(job -> people.isAround(job.text("location"), body.text(name), miles));
        case "location" ->
            all.add(
                job ->
                    texts.stream()
                        .anyMatch(id -> people.isAround(job.text("location"), id, miles)));
        case "industry" -> all.add(job -> texts.contains(company(job).text("industry")));
        case "company" -> all.add(job -> texts.contains(job.text("company")));
        case "role" -> all.add(job -> texts.contains(job.text("titleId")));
        case "function" -> all.add(job -> texts.contains(job.text("function")));
        case "seniority" ->
            all.add(job -> texts.stream().anyMatch(l -> job.text("level").equals(LEVELS.get(l))));
        case "job_type" -> all.add(job -> texts.contains(lower(job, "employmentType")));
        case "presence" -> all.add(job -> texts.contains(lower(job, "workplaceType")));
        case "benefits", "commitments" ->
            all.add(job -> job.texts(name).stream().anyMatch(texts::contains));
        case "minimum_salary" -> all.add(job -> pays(job, body.object(name)));
        default -> {
          String flag = FLAGS.get(name);
          if (flag != null && body.flag(name)) {
            all.add(job -> job.flag(flag));
          }
        }
      }
    }
    List<JsonObject> jobs =
        new ArrayList<>(
            state.world.data().objects("jobs").stream()
                .filter(job -> all.stream().allMatch(c -> c.test(job)))
                .toList());
    if (body.text("sort_by").equals("date")) {
      jobs.sort(Comparator.comparing((JsonObject job) -> job.text("postedAt")).reversed());
    }
    return jobs;
  }

  private JsonObject company(JsonObject job) {
    return state.world.company(job.text("company")).getOrElse(JsonObject::empty);
  }

  private String text(JsonObject job) {
    return job.text("title") + "\n" + company(job).text("name");
  }

  private static String lower(JsonObject job, String name) {
    return job.text(name).toLowerCase(Locale.ROOT);
  }

  private Predicate<JsonObject> since(long days) {
    Instant least = state.now().minus(Duration.ofDays(days));
    return job -> job.has("postedAt") && Instant.parse(job.text("postedAt")).isAfter(least);
  }

  private static boolean pays(JsonObject job, JsonObject least) {
    JsonObject salary = job.object("salary");
    return salary.text("currency").equals(least.text("currency"))
        && salary.number("value", 0) >= least.number("value", 0);
  }
}
