package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The job search and job pages (dossier 7.3). Not documented, and read here as: {@code postedDate}
 * is an ISO date; {@code keywords} of the preferences are words of the title.
 */
final class Jobs {
  private static final Map<String, Duration> AGES =
      Map.of(
          "past24Hours", Duration.ofDays(1),
          "pastWeek", Duration.ofDays(7),
          "pastMonth", Duration.ofDays(30));
  private static final Map<String, String> FLAGS =
      Map.of(
          "easyApply", "easyApply",
          "under10Applicants", "under10Applicants",
          "inYourNetwork", "inYourNetwork",
          "hasVerifications", "hasVerifications",
          "fairChanceEmployer", "fairChance");
  private static final Map<String, String> LEVELS =
      Map.of("senior", "MID_SENIOR_LEVEL", "manager", "MID_SENIOR_LEVEL");

  private final World world;
  private final Instant now;

  Jobs(World world, Instant now) {
    this.world = world;
    this.now = now;
  }

  void addTo(Actions actions) {
    actions.on("st.searchJobs", this::search).on("st.openJob", this::open);
  }

  private List<JsonObject> search(Account account, JsonObject action, @Nullable Page page) {
    boolean byUrl = Searches.byUrl(action);
    JsonObject asked =
        byUrl ? JsonObject.empty() : action.object(action.has("filter") ? "filter" : "preferences");
    String place =
        byUrl ? "" : action.has("location") ? action.text("location") : asked.text("location");
    Predicate<JsonObject> wanted = filter(asked);
    return all().stream()
        .filter(
            job ->
                PeopleFilter.matches(
                    job.text("title") + " " + company(job).text("name"), Searches.term(action)))
        .filter(job -> PeopleFilter.contains(location(job).getOrElse(""), place))
        .filter(wanted)
        .limit(action.number("limit", 10))
        .map(this::item)
        .toList();
  }

  private List<JsonObject> all() {
    return world.data().objects("jobs");
  }

  private Predicate<JsonObject> filter(JsonObject asked) {
    Duration age = AGES.get(asked.text("datePosted"));
    return job ->
        (age == null
                || (job.has("postedAt")
                    && Instant.parse(job.text("postedAt")).isAfter(now.minus(age))))
            && PeopleFilter.any(asked, "experienceLevels", level -> level(job, level))
            && PeopleFilter.any(asked, "employmentTypes", name -> is(job, "employmentType", name))
            && PeopleFilter.any(asked, "workplaceTypes", name -> is(job, "workplaceType", name))
            && (!asked.flag("remote") || is(job, "workplaceType", "remote"))
            && PeopleFilter.any(
                asked, "companies", name -> company(job).text("name").equalsIgnoreCase(name))
            && PeopleFilter.any(
                asked, "industries", name -> PeopleFilter.industry(world, company(job), name))
            && PeopleFilter.any(
                asked,
                "jobFunctions",
                name ->
                    world
                        .title("JOB_FUNCTION", job.text("function"))
                        .exists(name::equalsIgnoreCase))
            && PeopleFilter.any(
                asked, "keywords", word -> PeopleFilter.contains(job.text("title"), word))
            && FLAGS.entrySet().stream()
                .allMatch(flag -> !asked.flag(flag.getKey()) || job.flag(flag.getValue()));
  }

  private static boolean level(JsonObject job, String level) {
    String known = LEVELS.get(level);
    return known == null ? is(job, "level", level) : job.text("level").equals(known);
  }

  /** Whether the world's constant is the vendor's word for it. */
  private static boolean is(JsonObject job, String member, String word) {
    return word(job.text(member)).equals(word);
  }

  /** {@code FULL_TIME} as {@code fullTime}. */
  private static String word(String constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      word.append(
          word.length() == 0 || part.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return word.toString();
  }

  private JsonObject company(JsonObject job) {
    return world.company(job.text("company")).getOrElse(JsonObject::empty);
  }

  private Option<String> location(JsonObject job) {
    return world.title("LOCATION", job.text("location"));
  }

  private JsonObject item(JsonObject job) {
    return JsonObject.empty()
        .put("jobId", job.text("id"))
        .put("jobUrl", Urls.job(job))
        .put("title", job.text("title"))
        .put("companyName", company(job).textOrNull("name"))
        .put("location", location(job).getOrNull())
        .put("workplaceType", word(job.text("workplaceType")))
        .put("salary", salary(job))
        .put("easyApply", job.flag("easyApply"))
        .put("isPromoted", job.flag("promoted"))
        .put("urn", "urn:li:jobPosting:" + job.text("id"))
        .put("isSimilarMatch", false);
  }

  private static @Nullable JsonObject salary(JsonObject job) {
    JsonObject salary = job.object("salary");
    return salary.has("value")
        ? JsonObject.empty()
            .put("currency", salary.text("currency").toLowerCase(Locale.ROOT))
            .put("minAmount", salary.number("value", 0) * 1000)
            .put("maxAmount", null)
            .put("period", "yearly")
        : null;
  }

  private JsonObject open(Account account, JsonObject action, @Nullable Page page) {
    JsonObject job =
        Urls.jobNumber(action.text("jobUrl"))
            .flatMap(
                id ->
                    Option.ofOptional(
                        all().stream().filter(one -> one.text("id").equals(id)).findFirst()))
            .getOrElseThrow(() -> new Action.Failed("jobNotFound", "There is no such job."));
    if (!action.flag("basicInfo")) {
      return JsonObject.empty();
    }
    JsonObject company = company(job);
    boolean easy = job.flag("easyApply");
    return JsonObject.empty()
        .put("jobId", job.text("id"))
        .put("jobUrl", Urls.job(job))
        .put("title", job.text("title"))
        .put("companyName", company.textOrNull("name"))
        .put("companyUrl", company.has("slug") ? Urls.company(company) : null)
        .put("location", location(job).getOrNull())
        .put("postedDate", job.has("postedAt") ? job.text("postedAt").substring(0, 10) : null)
        .put("applicantsCount", job.flag("under10Applicants") ? 4 : null)
        .put("workplaceType", word(job.text("workplaceType")))
        .put("employmentType", word(job.text("employmentType")))
        .put("salary", salary(job))
        .put("description", job.text("title") + " wanted.")
        .put("applyUrl", easy || !company.has("website") ? null : company.text("website") + "/jobs")
        .put("easyApply", easy)
        .put("urn", "urn:li:jobPosting:" + job.text("id"));
  }
}
