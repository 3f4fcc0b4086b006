package dev.patchbay.unipile;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Repeat;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.error.PortError;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import dev.patchbay.unipile.wire.LinkedInApi;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Unipile's own operations on hiring projects, job postings and applicants. */
final class UnipileHiringRoom {
  private static final String CHECKPOINT = "LinkedinJobPostingPublishCheckpoint";
  private static final String PUBLISHED = "LinkedinJobPostingPublished";
  private static final String SERVICE = "service";

  private final OwnCalls<LinkedInApi> calls;

  UnipileHiringRoom(Dialect dialect) {
    this.calls = new OwnCalls<>(dialect, LinkedInApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            UnipileOperations.LIST_HIRING_PROJECTS,
            this::projects,
            read(UnipileOperations.LIST_HIRING_PROJECTS, entry -> entry.needs("RECRUITER")))
        .on(
            UnipileOperations.GET_HIRING_PROJECT,
            this::project,
            read(UnipileOperations.GET_HIRING_PROJECT, entry -> entry.needs("RECRUITER")))
        .on(
            UnipileOperations.LIST_JOB_POSTINGS,
            this::jobs,
            read(
                UnipileOperations.LIST_JOB_POSTINGS,
                entry ->
                    entry.accepts(
                        "category",
                        category -> category.allowing(List.of("ACTIVE", "DRAFT", "CLOSED")))))
        .on(
            UnipileOperations.GET_JOB_POSTING,
            this::job,
            read(UnipileOperations.GET_JOB_POSTING, entry -> entry))
        .on(
            UnipileOperations.LIST_APPLICANTS,
            this::applicants,
            read(UnipileOperations.LIST_APPLICANTS, entry -> entry))
        .on(
            UnipileOperations.GET_APPLICANT,
            this::applicant,
            read(UnipileOperations.GET_APPLICANT, entry -> entry))
        .on(
            UnipileOperations.DOWNLOAD_RESUME,
            this::resume,
            read(UnipileOperations.DOWNLOAD_RESUME, entry -> entry))
        .with(this::writes);
  }

  private AdapterTable.Builder writes(AdapterTable.Builder table) {
    return table
        .on(
            UnipileOperations.CREATE_JOB_POSTING,
            this::create,
            written(UnipileOperations.CREATE_JOB_POSTING, UnipileOperations.LIST_JOB_POSTINGS))
        .on(
            UnipileOperations.EDIT_JOB_POSTING,
            this::edit,
            written(UnipileOperations.EDIT_JOB_POSTING, UnipileOperations.GET_JOB_POSTING))
        .on(
            UnipileOperations.PUBLISH_JOB_POSTING,
            this::publish,
            written(UnipileOperations.PUBLISH_JOB_POSTING, UnipileOperations.GET_JOB_POSTING))
        .on(
            UnipileOperations.SOLVE_PUBLISH_CHECKPOINT,
            this::solve,
            written(UnipileOperations.SOLVE_PUBLISH_CHECKPOINT, UnipileOperations.GET_JOB_POSTING))
        .on(
            UnipileOperations.CLOSE_JOB_POSTING,
            this::close,
            written(UnipileOperations.CLOSE_JOB_POSTING, UnipileOperations.GET_JOB_POSTING));
  }

  private static UnaryOperator<OperationEntry> read(
      Operation<?, ?> operation, UnaryOperator<OperationEntry> more) {
    return entry -> more.apply(OwnArguments.all(entry, operation));
  }

  private static UnaryOperator<OperationEntry> written(
      Operation<?, ?> operation, Operation<?, ?> settling) {
    return entry -> OwnArguments.all(entry, operation).repeat(Repeat.UNKNOWN, settling);
  }

  private Either<PortError, Answer<Page<HiringProject>>> projects(
      ListHiringProjects request, CallContext context) {
    return calls.page(
        UnipileOperations.LIST_HIRING_PROJECTS,
        context,
        HiringProject.class,
        (api, account) -> api.projects(OwnArguments.page(account, context, request.pageSize())),
        "RecruiterHiringProjectList");
  }

  private Either<PortError, Answer<HiringProject>> project(
      GetHiringProject request, CallContext context) {
    return calls.one(
        UnipileOperations.GET_HIRING_PROJECT,
        context,
        HiringProject.class,
        (api, account) -> api.project(request.projectId(), OwnArguments.query(account)),
        "RecruiterHiringProject");
  }

  private Either<PortError, Answer<Page<JobPosting>>> jobs(
      ListJobPostings request, CallContext context) {
    return calls.page(
        UnipileOperations.LIST_JOB_POSTINGS,
        context,
        JobPosting.class,
        (api, account) ->
            api.jobs(
                OwnArguments.with(
                    OwnArguments.page(account, context, request.pageSize()),
                    "category",
                    request.category())),
        "LinkedinJobPostingList");
  }

  private Either<PortError, Answer<JobPosting>> job(GetJobPosting request, CallContext context) {
    return calls.one(
        UnipileOperations.GET_JOB_POSTING,
        context,
        JobPosting.class,
        (api, account) ->
            api.job(request.jobId(), serving(account, Option.some(request.service()))),
        "LinkedinJobPosting");
  }

  private Either<PortError, Answer<Page<JobApplicant>>> applicants(
      ListApplicants request, CallContext context) {
    return calls.page(
        UnipileOperations.LIST_APPLICANTS,
        context,
        JobApplicant.class,
        (api, account) -> {
          Map<String, String> query = OwnArguments.page(account, context, request.pageSize());
          request.ratings().forEach(ratings -> query.put("ratings", ratings));
          request.keywords().forEach(keywords -> query.put("keywords", keywords));
          return api.applicants(
              request.jobId(), OwnArguments.with(query, SERVICE, request.service()));
        },
        "LinkedinJobApplicantList");
  }

  private Either<PortError, Answer<JobApplicant>> applicant(
      GetApplicant request, CallContext context) {
    return calls.one(
        UnipileOperations.GET_APPLICANT,
        context,
        JobApplicant.class,
        (api, account) -> api.applicant(request.applicantId(), OwnArguments.query(account)),
        "LinkedinJobApplicant");
  }

  private Either<PortError, Answer<DownloadedAttachment>> resume(
      DownloadResume request, CallContext context) {
    return calls.download(
        UnipileOperations.DOWNLOAD_RESUME,
        context,
        (api, account) -> api.resume(request.applicantId(), serving(account, request.service())));
  }

  private Either<PortError, Answer<JobDraft>> create(
      CreateJobPosting request, CallContext context) {
    return calls
        .settledBy(UnipileOperations.LIST_JOB_POSTINGS)
        .one(
            UnipileOperations.CREATE_JOB_POSTING,
            context,
            JobDraft.class,
            (api, account) -> api.createJob(OwnArguments.body(account, request)),
            "LinkedinJobPostingDraftCreated");
  }

  private Either<PortError, Answer<JobPostingChange>> edit(
      EditJobPosting request, CallContext context) {
    return calls
        .settledBy(UnipileOperations.GET_JOB_POSTING)
        .one(
            UnipileOperations.EDIT_JOB_POSTING,
            context,
            JobPostingChange.class,
            (api, account) ->
                api.editJob(request.jobId(), OwnArguments.body(account, request, "jobId")),
            "LinkedinJobPostingEdited");
  }

  private Either<PortError, Answer<JobPublication>> publish(
      PublishJobPosting request, CallContext context) {
    return publication(
        UnipileOperations.PUBLISH_JOB_POSTING,
        context,
        (api, account) ->
            api.publish(request.draftId(), OwnArguments.body(account, request, "draftId")));
  }

  private Either<PortError, Answer<JobPublication>> solve(
      SolvePublishCheckpoint request, CallContext context) {
    return publication(
        UnipileOperations.SOLVE_PUBLISH_CHECKPOINT,
        context,
        (api, account) -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("account_id", account);
          body.put("input", request.input().reveal());
          return api.checkpoint(request.draftId(), body);
        });
  }

  /** Published, or asked for a code: both come as a success. */
  private Either<PortError, Answer<JobPublication>> publication(
      Operation<?, ?> operation,
      CallContext context,
      BiFunction<LinkedInApi, String, Call<Map<String, Object>>> request) {
    Reading reading = new Reading();
    return calls
        .settledBy(UnipileOperations.GET_JOB_POSTING)
        .body(operation, Effect.WRITE, context, reading, request, PUBLISHED, CHECKPOINT)
        .map(
            body -> {
              Map<String, Object> members = new LinkedHashMap<>(body);
              Object asked = members.remove("type");
              if (CHECKPOINT.equalsIgnoreCase(String.valueOf(body.get("object")))) {
                members.put("checkpoint", asked);
              }
              return new Answer<>(
                  OwnReader.of(reading).read(JobPublication.class, members), reading.notes());
            });
  }

  private Either<PortError, Answer<JobPostingChange>> close(
      CloseJobPosting request, CallContext context) {
    return calls
        .settledBy(UnipileOperations.GET_JOB_POSTING)
        .one(
            UnipileOperations.CLOSE_JOB_POSTING,
            context,
            JobPostingChange.class,
            (api, account) -> api.close(request.jobId(), serving(account, request.service())),
            "LinkedinJobPostingClosed");
  }

  private static Map<String, String> serving(String account, Option<JobService> service) {
    return OwnArguments.with(OwnArguments.query(account), SERVICE, service);
  }
}
