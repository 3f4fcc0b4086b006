package dev.patchbay.dialect.own.room;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.own.OwnOperations;
import dev.patchbay.dialect.own.applicant.ApplicantFilter;
import dev.patchbay.dialect.own.applicant.DownloadResume;
import dev.patchbay.dialect.own.applicant.GetApplicant;
import dev.patchbay.dialect.own.applicant.JobApplicant;
import dev.patchbay.dialect.own.applicant.ListApplicants;
import dev.patchbay.dialect.own.hiring.GetHiringProject;
import dev.patchbay.dialect.own.hiring.HiringProject;
import dev.patchbay.dialect.own.hiring.ListHiringProjects;
import dev.patchbay.dialect.own.job.CloseJobPosting;
import dev.patchbay.dialect.own.job.CreateJobPosting;
import dev.patchbay.dialect.own.job.EditJobPosting;
import dev.patchbay.dialect.own.job.GetJobPosting;
import dev.patchbay.dialect.own.job.JobDraft;
import dev.patchbay.dialect.own.job.JobPosting;
import dev.patchbay.dialect.own.job.JobPostingChange;
import dev.patchbay.dialect.own.job.JobPublication;
import dev.patchbay.dialect.own.job.JobService;
import dev.patchbay.dialect.own.job.ListJobPostings;
import dev.patchbay.dialect.own.job.PublishJobPosting;
import dev.patchbay.dialect.own.job.SolvePublishCheckpoint;
import dev.patchbay.dialect.wire.OwnLinkedInApi;
import dev.patchbay.error.PortError;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The vendor's own operations on hiring projects, job postings and applicants. */
final class OwnHiringRoom {
  private static final String CHECKPOINT = "LinkedinJobPostingPublishCheckpoint";
  private static final String PUBLISHED = "LinkedinJobPostingPublished";
  private static final String SERVICE = "service";

  private final OwnCalls<OwnLinkedInApi> calls;
  private final OwnOperations operations;
  private final DialectOptions options;

  OwnHiringRoom(Dialect dialect, OwnOperations operations) {
    this.operations = operations;
    this.options = dialect.options();
    this.calls = new OwnCalls<>(dialect, OwnLinkedInApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            operations.listHiringProjects,
            this::projects,
            read(operations.listHiringProjects, entry -> entry.needs("RECRUITER")))
        .on(
            operations.getHiringProject,
            this::project,
            read(operations.getHiringProject, entry -> entry.needs("RECRUITER")))
        .on(
            operations.listJobPostings,
            this::jobs,
            read(
                operations.listJobPostings,
                entry ->
                    entry.accepts(
                        "category",
                        category -> category.allowing(List.of("ACTIVE", "DRAFT", "CLOSED")))))
        .on(operations.getJobPosting, this::job, read(operations.getJobPosting, entry -> entry))
        .on(
            operations.listApplicants,
            this::applicants,
            read(operations.listApplicants, this::filtered))
        .on(operations.getApplicant, this::applicant, read(operations.getApplicant, entry -> entry))
        .on(
            operations.downloadResume,
            this::resume,
            read(operations.downloadResume, entry -> entry))
        .with(this::writes);
  }

  private AdapterTable.Builder writes(AdapterTable.Builder table) {
    return table
        .on(
            operations.createJobPosting,
            this::create,
            written(operations.createJobPosting, operations.listJobPostings))
        .on(
            operations.editJobPosting,
            this::edit,
            written(operations.editJobPosting, operations.getJobPosting))
        .on(
            operations.publishJobPosting,
            this::publish,
            entry ->
                bypassing(
                    written(operations.publishJobPosting, operations.getJobPosting).apply(entry)))
        .on(
            operations.solvePublishCheckpoint,
            this::solve,
            written(operations.solvePublishCheckpoint, operations.getJobPosting))
        .on(
            operations.closeJobPosting,
            this::close,
            written(operations.closeJobPosting, operations.getJobPosting));
  }

  private OperationEntry bypassing(OperationEntry entry) {
    return options.has(DialectFeature.BYPASSING_EMAIL_VERIFICATION)
        ? entry
        : entry.refuses(
            "bypassEmailVerification", Support.Reason.VENDOR_CANNOT, "the vendor asks for a code");
  }

  private OperationEntry filtered(OperationEntry entry) {
    return options.has(DialectFeature.APPLICANT_FILTERS)
        ? entry
        : entry.refuses(
            "filter", Support.Reason.VENDOR_CANNOT, "the vendor narrows by rating and keywords");
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
        operations.listHiringProjects,
        context,
        HiringProject.class,
        (api, account) -> api.projects(OwnArguments.page(account, context, request.pageSize())),
        "RecruiterHiringProjectList");
  }

  private Either<PortError, Answer<HiringProject>> project(
      GetHiringProject request, CallContext context) {
    return calls.one(
        operations.getHiringProject,
        context,
        HiringProject.class,
        (api, account) -> api.project(request.projectId(), OwnArguments.query(account)),
        "RecruiterHiringProject");
  }

  private Either<PortError, Answer<Page<JobPosting>>> jobs(
      ListJobPostings request, CallContext context) {
    return calls.page(
        operations.listJobPostings,
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
        operations.getJobPosting,
        context,
        JobPosting.class,
        (api, account) ->
            api.job(request.jobId(), serving(account, Option.some(request.service()))),
        "LinkedinJobPosting");
  }

  private Either<PortError, Answer<Page<JobApplicant>>> applicants(
      ListApplicants request, CallContext context) {
    return calls.page(
        operations.listApplicants,
        context,
        JobApplicant.class,
        (api, account) -> {
          Map<String, String> query = OwnArguments.page(account, context, request.pageSize());
          request.ratings().forEach(ratings -> query.put("ratings", ratings));
          request.keywords().forEach(keywords -> query.put("keywords", keywords));
          request
              .filter()
              .forEach(
                  filter -> {
                    OwnArguments.with(query, "sort_by", filter.sortBy());
                    OwnWriter.members(filter, "sortBy", "includeDegrees", "excludeDegrees")
                        .forEach((name, years) -> query.put(name, years.toString()));
                  });
          return api.applicants(
              request.jobId(),
              OwnArguments.with(query, SERVICE, request.service()),
              request.filter().map(ApplicantFilter::includeDegrees).getOrElse(List.of()),
              request.filter().map(ApplicantFilter::excludeDegrees).getOrElse(List.of()));
        },
        "LinkedinJobApplicantList");
  }

  private Either<PortError, Answer<JobApplicant>> applicant(
      GetApplicant request, CallContext context) {
    return calls.one(
        operations.getApplicant,
        context,
        JobApplicant.class,
        (api, account) -> api.applicant(request.applicantId(), OwnArguments.query(account)),
        "LinkedinJobApplicant");
  }

  private Either<PortError, Answer<DownloadedAttachment>> resume(
      DownloadResume request, CallContext context) {
    return calls.download(
        operations.downloadResume,
        context,
        (api, account) -> api.resume(request.applicantId(), serving(account, request.service())));
  }

  private Either<PortError, Answer<JobDraft>> create(
      CreateJobPosting request, CallContext context) {
    return calls
        .settledBy(operations.listJobPostings)
        .one(
            operations.createJobPosting,
            context,
            JobDraft.class,
            (api, account) -> api.createJob(OwnArguments.body(account, request)),
            "LinkedinJobPostingDraftCreated");
  }

  private Either<PortError, Answer<JobPostingChange>> edit(
      EditJobPosting request, CallContext context) {
    return calls
        .settledBy(operations.getJobPosting)
        .one(
            operations.editJobPosting,
            context,
            JobPostingChange.class,
            (api, account) ->
                api.editJob(request.jobId(), OwnArguments.body(account, request, "jobId")),
            "LinkedinJobPostingEdited");
  }

  private Either<PortError, Answer<JobPublication>> publish(
      PublishJobPosting request, CallContext context) {
    return publication(
        operations.publishJobPosting,
        context,
        (api, account) ->
            api.publish(request.draftId(), OwnArguments.body(account, request, "draftId")));
  }

  private Either<PortError, Answer<JobPublication>> solve(
      SolvePublishCheckpoint request, CallContext context) {
    calls.hideForNow(request.input());
    return publication(
        operations.solvePublishCheckpoint,
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
      BiFunction<OwnLinkedInApi, String, Call<Map<String, Object>>> request) {
    Reading reading = new Reading();
    return calls
        .settledBy(operations.getJobPosting)
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
        .settledBy(operations.getJobPosting)
        .one(
            operations.closeJobPosting,
            context,
            JobPostingChange.class,
            (api, account) -> api.close(request.jobId(), serving(account, request.service())),
            "LinkedinJobPostingClosed");
  }

  private static Map<String, String> serving(String account, Option<JobService> service) {
    return OwnArguments.with(OwnArguments.query(account), SERVICE, service);
  }
}
