package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Job postings, applicants and hiring projects as the specification spells them. */
final class JobJson {

  private final State state;

  JobJson(State state) {
    this.state = state;
  }

  JsonObject posting(JsonObject job) {
    return fill(JsonObject.tagged("LinkedinJobPosting"), job);
  }

  private JsonObject fill(JsonObject json, JsonObject job) {
    String company =
        state
            .world
            .company(job.text("company"))
            .map(one -> one.text("name"))
            .getOrElse(job.text("companyName"));
    return json.put("id", job.text("id"))
        .put("state", job.text("state"))
        .put("title", job.text("title"))
        .putIfPresent("description", job.textOrNull("description"))
        .put("company", company)
        .putIfPresent("company_id", job.textOrNull("company"))
        .put("location", state.world.title("LOCATION", job.text("location")).getOrElse(""))
        .put("applicants_counter", job.objects("applicants").size())
        .put("cost", 0)
        .putIfPresent("created_at", millis(job, "createdAt"))
        .putIfPresent("published_at", millis(job, "publishedAt"))
        .putIfPresent("closed_at", millis(job, "closedAt"))
        .putIfPresent("workplace", job.textOrNull("workplace"));
  }

  private static @Nullable Long millis(JsonObject job, String name) {
    return job.has(name) ? Instant.parse(job.text(name)).toEpochMilli() : null;
  }

  JsonObject project(Account account, JsonObject term) {
    JsonObject json =
        JsonObject.tagged("RecruiterHiringProject")
            .put("id", term.text("id"))
            .put("name", term.text("title"))
            .put("owner_name", account.owner.name().getOrElse(""))
            .put("owner_id", account.owner.recruiterId())
            .put("created_at", Times.iso(account.createdAt));
    state.postings.stream()
        .filter(job -> job.text("project").equals(term.text("id")))
        .findFirst()
        .ifPresent(job -> json.put("job_posting", fill(JsonObject.empty(), job)));
    return json;
  }

  static JsonObject draft(String id) {
    JsonObject budget = JsonObject.empty().put("min", 5).put("max", 500).put("recommended", 20);
    return JsonObject.tagged("LinkedinJobPostingDraftCreated")
        .put("job_id", id)
        .put(
            "publish_options",
            JsonObject.empty()
                .put(
                    "free",
                    JsonObject.empty()
                        .put("eligible", true)
                        .put("ineligible_reason", null)
                        .put("estimated_monthly_applicants", 12))
                .put(
                    "promoted",
                    JsonObject.empty()
                        .put("estimated_monthly_applicants", 60)
                        .put("currency", "NOK")
                        .put("daily_budget", budget)
                        .put("monthly_budget", budget)));
  }

  JsonObject applicant(JsonObject applicant) {
    Person person = state.world.person(applicant.text("person"));
    JsonObject data = person.data();
    return JsonObject.tagged("LinkedinJobApplicant")
        .put("id", applicant.text("id"))
        .put("profile_id", person.memberId())
        .put("public_identifier", person.slug().getOrElse(""))
        .put("public_profile_url", Urls.profile(person))
        .put("name", person.name().getOrElse(""))
        .put("location", state.world.title("LOCATION", data.text("location")).getOrElse(""))
        .put("headline", person.headline())
        .put("applied_at", Instant.parse(applicant.text("appliedAt")).toEpochMilli())
        .put("rating", applicant.text("rating"))
        .putIfPresent("email_address", applicant.textOrNull("email"))
        .put("work_experience", data.objects("positions").stream().map(JobJson::work).toList())
        .put("education", List.of())
        .put("screening_questions", List.of());
  }

  private static JsonObject work(JsonObject position) {
    return JsonObject.empty()
        .put("company", position.text("companyName"))
        .putIfPresent("company_id", position.textOrNull("company"))
        .put("position", position.text("title"))
        .put("start", position.value("start"))
        .put("end", position.value("end"));
  }
}
