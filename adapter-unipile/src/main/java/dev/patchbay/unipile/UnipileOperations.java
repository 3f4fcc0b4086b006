package dev.patchbay.unipile;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.dialect.own.OwnOperations;
import dev.patchbay.dialect.own.SharedOperations;
import dev.patchbay.dialect.own.account.AccountRestart;
import dev.patchbay.dialect.own.account.AccountResync;
import dev.patchbay.dialect.own.account.GetInMailBalance;
import dev.patchbay.dialect.own.account.InMailBalance;
import dev.patchbay.dialect.own.account.RestartAccount;
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
import dev.patchbay.dialect.own.messaging.DeleteConversation;
import dev.patchbay.dialect.own.messaging.DeleteMessage;
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
import java.util.List;

/**
 * What only Unipile has. Obtain it with {@code patchbay.extension(UnipileOperations.class)}; its
 * calls take the same way as those of the port, with the same options, errors and limits. Facts are
 * those of Unipile's OpenAPI file of API v1 and, for deleting, of its newer reference pages.
 *
 * <p>Left out, because their bodies are not documented: changing the proxy of an account, editing a
 * message, choosing a Recruiter contract.
 *
 * <p>Nothing happens until a call is executed. Safe for use by several threads.
 */
public final class UnipileOperations extends SharedOperations {
  static final OwnOperations OWN = new OwnOperations("unipile");

  /** InMail credits left. */
  public static final Operation<GetInMailBalance, InMailBalance> INMAIL_BALANCE = OWN.inMailBalance;

  /** Restarts the account's connection to LinkedIn. */
  public static final Operation<RestartAccount, AccountRestart> RESTART_ACCOUNT =
      OWN.restartAccount;

  /** Synchronises the account's messages again, or reports on it. */
  public static final Operation<ResyncAccount, AccountResync> RESYNC = OWN.resync;

  /** Changes the profile of the account's owner. */
  public static final Operation<EditOwnProfile, Done> EDIT_OWN_PROFILE = OWN.editOwnProfile;

  /** Everybody with whom there is a chat. */
  public static final Operation<ListAttendees, Page<Attendee>> LIST_ATTENDEES = OWN.listAttendees;

  /** One of those with whom there is a chat. */
  public static final Operation<GetAttendee, Attendee> GET_ATTENDEE = OWN.getAttendee;

  /** The picture of an attendee. */
  public static final Operation<GetAttendeePicture, DownloadedAttachment> ATTENDEE_PICTURE =
      OWN.attendeePicture;

  /** Starts a chat with all that Unipile takes. */
  public static final Operation<StartChat, MessageReceipt> START_CHAT = OWN.startChat;

  /** Deletes a chat; what Unipile answers is not documented. */
  public static final Operation<DeleteConversation, RawAnswer> DELETE_CONVERSATION =
      OWN.deleteConversation;

  /** Deletes an own message, within 60 minutes. */
  public static final Operation<DeleteMessage, Done> DELETE_MESSAGE = OWN.deleteMessage;

  /** Endorses a skill. */
  public static final Operation<EndorseSkill, SkillEndorsement> ENDORSE_SKILL = OWN.endorseSkill;

  /** Adds a person to a hiring project; needs Recruiter. */
  public static final Operation<AddCandidateToPipeline, UserAction> ADD_CANDIDATE =
      OWN.addCandidateToPipeline;

  /** Saves a lead; needs Sales Navigator. */
  public static final Operation<SaveLead, UserAction> SAVE_LEAD = OWN.saveLead;

  /** Calls any address of LinkedIn; a write unless the method is GET. */
  public static final Operation<CallLinkedIn, RawAnswer> CALL_LINKEDIN = OWN.callLinkedIn;

  /** Hiring projects; needs Recruiter. */
  public static final Operation<ListHiringProjects, Page<HiringProject>> LIST_HIRING_PROJECTS =
      OWN.listHiringProjects;

  /** One hiring project; needs Recruiter. */
  public static final Operation<GetHiringProject, HiringProject> GET_HIRING_PROJECT =
      OWN.getHiringProject;

  /** Own job postings. */
  public static final Operation<ListJobPostings, Page<JobPosting>> LIST_JOB_POSTINGS =
      OWN.listJobPostings;

  /** One own job posting. */
  public static final Operation<GetJobPosting, JobPosting> GET_JOB_POSTING = OWN.getJobPosting;

  /** Drafts a job posting. */
  public static final Operation<CreateJobPosting, JobDraft> CREATE_JOB_POSTING =
      OWN.createJobPosting;

  /** Changes a job posting. */
  public static final Operation<EditJobPosting, JobPostingChange> EDIT_JOB_POSTING =
      OWN.editJobPosting;

  /** Publishes a draft, or says what LinkedIn asks for first. */
  public static final Operation<PublishJobPosting, JobPublication> PUBLISH_JOB_POSTING =
      OWN.publishJobPosting;

  /** Answers what LinkedIn asked for before publishing. */
  public static final Operation<SolvePublishCheckpoint, JobPublication> SOLVE_PUBLISH_CHECKPOINT =
      OWN.solvePublishCheckpoint;

  /** Closes a job posting. */
  public static final Operation<CloseJobPosting, JobPostingChange> CLOSE_JOB_POSTING =
      OWN.closeJobPosting;

  /** Those who applied to an own job posting. */
  public static final Operation<ListApplicants, Page<JobApplicant>> LIST_APPLICANTS =
      OWN.listApplicants;

  /** One applicant. */
  public static final Operation<GetApplicant, JobApplicant> GET_APPLICANT = OWN.getApplicant;

  /** The résumé of an applicant. */
  public static final Operation<DownloadResume, DownloadedAttachment> DOWNLOAD_RESUME =
      OWN.downloadResume;

  /** All of them, in the order above. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          INMAIL_BALANCE,
          RESTART_ACCOUNT,
          RESYNC,
          EDIT_OWN_PROFILE,
          LIST_ATTENDEES,
          GET_ATTENDEE,
          ATTENDEE_PICTURE,
          START_CHAT,
          DELETE_CONVERSATION,
          DELETE_MESSAGE,
          ENDORSE_SKILL,
          ADD_CANDIDATE,
          SAVE_LEAD,
          CALL_LINKEDIN,
          LIST_HIRING_PROJECTS,
          GET_HIRING_PROJECT,
          LIST_JOB_POSTINGS,
          GET_JOB_POSTING,
          CREATE_JOB_POSTING,
          EDIT_JOB_POSTING,
          PUBLISH_JOB_POSTING,
          SOLVE_PUBLISH_CHECKPOINT,
          CLOSE_JOB_POSTING,
          LIST_APPLICANTS,
          GET_APPLICANT,
          DOWNLOAD_RESUME);

  private final Caller caller;

  /** For Patchbay itself: applications obtain the extension from the connection they opened. */
  public UnipileOperations(Caller caller) {
    super(OWN, caller);
    this.caller = caller;
  }

  /** Restarts the account's connection to LinkedIn. */
  public PortCall<AccountRestart> restartAccount() {
    return caller.call(RESTART_ACCOUNT, new RestartAccount());
  }

  /** Deletes a chat; what Unipile answers is not documented. */
  public PortCall<RawAnswer> deleteConversation(DeleteConversation request) {
    return caller.call(DELETE_CONVERSATION, request);
  }

  /** Deletes an own message, within 60 minutes. */
  public PortCall<Done> deleteMessage(DeleteMessage request) {
    return caller.call(DELETE_MESSAGE, request);
  }
}
