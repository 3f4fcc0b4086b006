package dev.patchbay.dialect.own;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.dialect.own.account.AccountResync;
import dev.patchbay.dialect.own.account.GetInMailBalance;
import dev.patchbay.dialect.own.account.InMailBalance;
import dev.patchbay.dialect.own.account.ResyncAccount;
import dev.patchbay.dialect.own.applicant.DownloadResume;
import dev.patchbay.dialect.own.applicant.GetApplicant;
import dev.patchbay.dialect.own.applicant.JobApplicant;
import dev.patchbay.dialect.own.applicant.ListApplicants;
import dev.patchbay.dialect.own.hiring.AddCandidateToPipeline;
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
import dev.patchbay.dialect.own.job.ListJobPostings;
import dev.patchbay.dialect.own.job.PublishJobPosting;
import dev.patchbay.dialect.own.job.SolvePublishCheckpoint;
import dev.patchbay.dialect.own.messaging.Attendee;
import dev.patchbay.dialect.own.messaging.GetAttendee;
import dev.patchbay.dialect.own.messaging.GetAttendeePicture;
import dev.patchbay.dialect.own.messaging.ListAttendees;
import dev.patchbay.dialect.own.messaging.StartChat;
import dev.patchbay.dialect.own.profile.EditOwnProfile;
import dev.patchbay.dialect.own.profile.EndorseSkill;
import dev.patchbay.dialect.own.profile.SaveLead;
import dev.patchbay.dialect.own.profile.SkillEndorsement;
import dev.patchbay.dialect.own.raw.CallLinkedIn;
import dev.patchbay.dialect.own.raw.RawAnswer;
import dev.patchbay.dialect.own.value.UserAction;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.MessageReceipt;

/**
 * Calls of what all vendors of the dialect have beyond the port; each vendor's extension adds its
 * own. They take the same way as those of the port, with the same options, errors and limits.
 *
 * <p>Nothing happens until a call is executed. Safe for use by several threads.
 */
public abstract class SharedOperations {
  private final OwnOperations operations;
  private final Caller caller;

  /**
   * The calls of one connection.
   *
   * @param operations under the ids of its vendor
   */
  protected SharedOperations(OwnOperations operations, Caller caller) {
    this.operations = operations;
    this.caller = caller;
  }

  /** InMail credits left. */
  public final PortCall<InMailBalance> inMailBalance() {
    return caller.call(operations.inMailBalance, new GetInMailBalance());
  }

  /** Synchronises the account's messages again, or reports on it. */
  public final PortCall<AccountResync> resync(ResyncAccount request) {
    return caller.call(operations.resync, request);
  }

  /** Changes the profile of the account's owner. */
  public final PortCall<Done> editOwnProfile(EditOwnProfile request) {
    return caller.call(operations.editOwnProfile, request);
  }

  /** Everybody with whom there is a chat. */
  public final ListCall<Attendee> listAttendees(ListAttendees request) {
    return caller.list(operations.listAttendees, request);
  }

  /** One of those with whom there is a chat. */
  public final PortCall<Attendee> getAttendee(GetAttendee request) {
    return caller.call(operations.getAttendee, request);
  }

  /** The picture of an attendee. */
  public final PortCall<DownloadedAttachment> attendeePicture(GetAttendeePicture request) {
    return caller.call(operations.attendeePicture, request);
  }

  /** Starts a chat with all that the vendor takes. */
  public final PortCall<MessageReceipt> startChat(StartChat request) {
    return caller.call(operations.startChat, request);
  }

  /** Endorses a skill. */
  public final PortCall<SkillEndorsement> endorseSkill(EndorseSkill request) {
    return caller.call(operations.endorseSkill, request);
  }

  /** Adds a person to a hiring project; needs Recruiter. */
  public final PortCall<UserAction> addCandidateToPipeline(AddCandidateToPipeline request) {
    return caller.call(operations.addCandidateToPipeline, request);
  }

  /** Saves a lead; needs Sales Navigator. */
  public final PortCall<UserAction> saveLead(SaveLead request) {
    return caller.call(operations.saveLead, request);
  }

  /** Calls any address of LinkedIn; a write unless the method is GET. */
  public final PortCall<RawAnswer> callLinkedIn(CallLinkedIn request) {
    return caller.call(operations.callLinkedIn, request);
  }

  /** Hiring projects; needs Recruiter. */
  public final ListCall<HiringProject> listHiringProjects(ListHiringProjects request) {
    return caller.list(operations.listHiringProjects, request);
  }

  /** One hiring project; needs Recruiter. */
  public final PortCall<HiringProject> getHiringProject(GetHiringProject request) {
    return caller.call(operations.getHiringProject, request);
  }

  /** Own job postings. */
  public final ListCall<JobPosting> listJobPostings(ListJobPostings request) {
    return caller.list(operations.listJobPostings, request);
  }

  /** One own job posting. */
  public final PortCall<JobPosting> getJobPosting(GetJobPosting request) {
    return caller.call(operations.getJobPosting, request);
  }

  /** Drafts a job posting. */
  public final PortCall<JobDraft> createJobPosting(CreateJobPosting request) {
    return caller.call(operations.createJobPosting, request);
  }

  /** Changes a job posting. */
  public final PortCall<JobPostingChange> editJobPosting(EditJobPosting request) {
    return caller.call(operations.editJobPosting, request);
  }

  /** Publishes a draft, or says what LinkedIn asks for first. */
  public final PortCall<JobPublication> publishJobPosting(PublishJobPosting request) {
    return caller.call(operations.publishJobPosting, request);
  }

  /** Answers what LinkedIn asked for before publishing. */
  public final PortCall<JobPublication> solvePublishCheckpoint(SolvePublishCheckpoint request) {
    return caller.call(operations.solvePublishCheckpoint, request);
  }

  /** Closes a job posting. */
  public final PortCall<JobPostingChange> closeJobPosting(CloseJobPosting request) {
    return caller.call(operations.closeJobPosting, request);
  }

  /** Those who applied to an own job posting. */
  public final ListCall<JobApplicant> listApplicants(ListApplicants request) {
    return caller.list(operations.listApplicants, request);
  }

  /** One applicant. */
  public final PortCall<JobApplicant> getApplicant(GetApplicant request) {
    return caller.call(operations.getApplicant, request);
  }

  /** The résumé of an applicant. */
  public final PortCall<DownloadedAttachment> downloadResume(DownloadResume request) {
    return caller.call(operations.downloadResume, request);
  }
}
