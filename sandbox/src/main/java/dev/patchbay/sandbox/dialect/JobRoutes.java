package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Own job postings and Recruiter projects (specification; dossier A.3.6 and the corrections C1 to
 * C3 of the coverage page).
 */
final class JobRoutes {

  private static final String CODE = "482913";

  private final State state;
  private final JobJson json;

  JobRoutes(State state) {
    this.state = state;
    this.json = new JobJson(state);
  }

  void addTo(Router router) {
    router
        .on("GET", "/linkedin/projects", this::projects)
        .on("GET", "/linkedin/projects/{id}", this::project)
        .on("GET", "/linkedin/jobs", this::list)
        .on("POST", "/linkedin/jobs", this::create)
        .on("GET", "/linkedin/jobs/applicants/{id}", this::applicant)
        .on("GET", "/linkedin/jobs/applicants/{id}/resume", this::resume)
        .on("GET", "/linkedin/jobs/{id}", this::get)
        .on("PATCH", "/linkedin/jobs/{id}", this::edit)
        .on("POST", "/linkedin/jobs/{id}/publish", this::publish)
        .on("POST", "/linkedin/jobs/{id}/checkpoint", this::checkpoint)
        .on("POST", "/linkedin/jobs/{id}/close", this::close)
        .on("GET", "/linkedin/jobs/{id}/applicants", this::applicants);
  }

  private Reply projects(Call call) {
    Account account = Requests.connected(state, call);
    Requests.subscribed(account, "recruiter");
    List<JsonObject> all =
        state.world.terms("HIRING_PROJECT").stream()
            .map(term -> json.project(account, term))
            .toList();
    Pages<JsonObject> page = Pages.of(call, all, 250, 100);
    return Reply.ok(page.list("RecruiterHiringProjectList", page.rows()));
  }

  private Reply project(Call call) {
    Account account = Requests.connected(state, call);
    Requests.subscribed(account, "recruiter");
    return state.world.terms("HIRING_PROJECT").stream()
        .filter(term -> term.text("id").equals(call.path("id")))
        .findFirst()
        .map(term -> Reply.ok(json.project(account, term)))
        .orElseThrow(() -> Errors.notFound("Project"));
  }

  private Reply list(Call call) {
    Requests.connected(state, call);
    String category = call.query("category");
    if (category != null && !List.of("active", "draft", "closed").contains(category)) {
      throw Errors.invalid("/query/category: Expected active, draft or closed");
    }
    List<JsonObject> all =
        state.postings.stream()
            .filter(job -> category == null || job.text("state").equals(category))
            .map(json::posting)
            .toList();
    Pages<JsonObject> page = Pages.of(call, all, 250, 100);
    return Reply.ok(page.list("LinkedinJobPostingList", page.rows()).put("paging", paging(page)));
  }

  private static JsonObject paging(Pages<JsonObject> page) {
    return JsonObject.empty()
        .put("page_count", page.rows().size())
        .put("total_count", page.total());
  }

  private JsonObject find(String id) {
    return state.postings.stream()
        .filter(job -> job.text("id").equals(id))
        .findFirst()
        .orElseThrow(() -> Errors.notFound("Job"));
  }

  private Reply get(Call call) {
    Requests.connected(state, call);
    String service = Requests.query(call, "service");
    if (!service.equals("CLASSIC") && !service.equals("RECRUITER")) {
      throw Errors.invalid("/query/service: Expected CLASSIC or RECRUITER");
    }
    return Reply.ok(json.posting(find(call.path("id"))));
  }

  private Reply create(Call call) {
    JsonObject body = Requests.body(state, call, "job-create");
    Requests.connected(state, body.text("account_id"));
    JsonObject job =
        JsonObject.empty()
            .put("id", state.ids.job())
            .put("state", "draft")
            .put("createdAt", Times.iso(state.now()))
            .put("applicants", List.of());
    change(job, body);
    state.postings.add(0, job);
    return Reply.ok(JobJson.draft(job.text("id")));
  }

  private void change(JsonObject job, JsonObject body) {
    if (body.has("job_title")) {
      JsonObject title = body.object("job_title");
      job.put(
          "title",
          title.has("text")
              ? title.text("text")
              : state.world.title("JOB_TITLE", title.text("id")).getOrElse(title.text("id")));
    }
    if (body.has("company")) {
      JsonObject company = body.object("company");
      job.put("company", company.textOrNull("id")).put("companyName", company.textOrNull("text"));
    }
    for (String name : List.of("location", "description", "workplace")) {
      job.putIfPresent(name, body.textOrNull(name));
    }
  }

  private Reply edit(Call call) {
    JsonObject body = Requests.body(state, call, "job-edit");
    Requests.connected(state, body.text("account_id"));
    JsonObject job = find(call.path("id"));
    change(job, body);
    return Reply.ok(JsonObject.tagged("LinkedinJobPostingEdited").put("job_id", job.text("id")));
  }

  /** A free posting asks for a code sent by mail first. */
  private Reply publish(Call call) {
    JsonObject body = Requests.body(state, call, "job-publish");
    Requests.connected(state, body.text("account_id"));
    JsonObject job = draft(call.path("id"));
    if (body.text("mode").equals("FREE") && !body.flag("bypass_email_verification")) {
      return Reply.ok(
          JsonObject.tagged("LinkedinJobPostingPublishCheckpoint")
              .put("type", "OTP")
              .put("job_id", job.text("id")));
    }
    return published(job);
  }

  private JsonObject draft(String id) {
    JsonObject job = find(id);
    if (!job.text("state").equals("draft")) {
      throw Errors.unprocessable("action_already_performed", "The job is not a draft.");
    }
    return job;
  }

  private Reply checkpoint(Call call) {
    JsonObject body = Requests.body(state, call, "job-checkpoint");
    Requests.connected(state, body.text("account_id"));
    JsonObject job = draft(call.path("id"));
    if (!body.text("input").equals(CODE)) {
      throw Errors.unprocessable("unprocessable_entity", "The code is not right.");
    }
    return published(job);
  }

  private Reply published(JsonObject job) {
    job.put("state", "active").put("publishedAt", Times.iso(state.now()));
    return Reply.ok(
        JsonObject.tagged("LinkedinJobPostingPublished")
            .put("job_state", "active")
            .put("job_id", job.text("id")));
  }

  private Reply close(Call call) {
    Requests.connected(state, call);
    JsonObject job = find(call.path("id"));
    job.put("state", "closed").put("closedAt", Times.iso(state.now()));
    return Reply.ok(JsonObject.tagged("LinkedinJobPostingClosed").put("job_id", job.text("id")));
  }

  private Reply applicants(Call call) {
    Requests.connected(state, call);
    JsonObject job = find(call.path("id"));
    String keywords = call.query("keywords");
    String ratings = call.query("ratings");
    List<JsonObject> all = new ArrayList<>();
    for (JsonObject applicant : job.objects("applicants")) {
      JsonObject shown = json.applicant(applicant);
      if ((keywords == null || UserRoutes.contains(shown.text("name"), keywords))
          && (ratings == null || List.of(ratings.split(",")).contains(shown.text("rating")))) {
        all.add(shown);
      }
    }
    Pages<JsonObject> page = Pages.of(call, all, 250, 100);
    return Reply.ok(
        page.list("LinkedinJobApplicantList", page.rows())
            .put("job_posting_id", job.text("id"))
            .put("paging", paging(page)));
  }

  private JsonObject findApplicant(String id) {
    @Nullable JsonObject found =
        state.postings.stream()
            .flatMap(job -> job.objects("applicants").stream())
            .filter(applicant -> applicant.text("id").equals(id))
            .findFirst()
            .orElse(null);
    if (found == null) {
      throw Errors.notFound("Applicant");
    }
    return found;
  }

  private Reply applicant(Call call) {
    Requests.connected(state, call);
    return Reply.ok(json.applicant(findApplicant(call.path("id"))));
  }

  private Reply resume(Call call) {
    Requests.connected(state, call);
    String resume = findApplicant(call.path("id")).text("resume");
    return new Reply(200, "application/pdf", resume.getBytes(StandardCharsets.UTF_8));
  }
}
