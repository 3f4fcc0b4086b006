package dev.patchbay.dialect.own;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
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

/**
 * What the vendors of the dialect have beyond the port, under the ids of one of them. A vendor's
 * extension makes its constants of these; which of them it has is for its table to say. Immutable.
 */
public final class OwnOperations {
  /** InMail credits left. */
  public final Operation<GetInMailBalance, InMailBalance> inMailBalance;

  /** Restarts the account's connection to LinkedIn. */
  public final Operation<RestartAccount, AccountRestart> restartAccount;

  /** Synchronises the account's messages again, or reports on it. */
  public final Operation<ResyncAccount, AccountResync> resync;

  /** Changes the profile of the account's owner. */
  public final Operation<EditOwnProfile, Done> editOwnProfile;

  /** Everybody with whom there is a chat. */
  public final Operation<ListAttendees, Page<Attendee>> listAttendees;

  /** One of those with whom there is a chat. */
  public final Operation<GetAttendee, Attendee> getAttendee;

  /** The picture of an attendee. */
  public final Operation<GetAttendeePicture, DownloadedAttachment> attendeePicture;

  /** Starts a chat with all that the vendor takes. */
  public final Operation<StartChat, MessageReceipt> startChat;

  /** Deletes a chat; what the vendor answers is not documented. */
  public final Operation<DeleteConversation, RawAnswer> deleteConversation;

  /** Deletes an own message, within 60 minutes. */
  public final Operation<DeleteMessage, Done> deleteMessage;

  /** Endorses a skill. */
  public final Operation<EndorseSkill, SkillEndorsement> endorseSkill;

  /** Adds a person to a hiring project; needs Recruiter. */
  public final Operation<AddCandidateToPipeline, UserAction> addCandidateToPipeline;

  /** Saves a lead; needs Sales Navigator. */
  public final Operation<SaveLead, UserAction> saveLead;

  /** Calls any address of LinkedIn; a write unless the method is GET. */
  public final Operation<CallLinkedIn, RawAnswer> callLinkedIn;

  /** Hiring projects; needs Recruiter. */
  public final Operation<ListHiringProjects, Page<HiringProject>> listHiringProjects;

  /** One hiring project; needs Recruiter. */
  public final Operation<GetHiringProject, HiringProject> getHiringProject;

  /** Own job postings. */
  public final Operation<ListJobPostings, Page<JobPosting>> listJobPostings;

  /** One own job posting. */
  public final Operation<GetJobPosting, JobPosting> getJobPosting;

  /** Drafts a job posting. */
  public final Operation<CreateJobPosting, JobDraft> createJobPosting;

  /** Changes a job posting. */
  public final Operation<EditJobPosting, JobPostingChange> editJobPosting;

  /** Publishes a draft, or says what LinkedIn asks for first. */
  public final Operation<PublishJobPosting, JobPublication> publishJobPosting;

  /** Answers what LinkedIn asked for before publishing. */
  public final Operation<SolvePublishCheckpoint, JobPublication> solvePublishCheckpoint;

  /** Closes a job posting. */
  public final Operation<CloseJobPosting, JobPostingChange> closeJobPosting;

  /** Those who applied to an own job posting. */
  public final Operation<ListApplicants, Page<JobApplicant>> listApplicants;

  /** One applicant. */
  public final Operation<GetApplicant, JobApplicant> getApplicant;

  /** The résumé of an applicant. */
  public final Operation<DownloadResume, DownloadedAttachment> downloadResume;

  /**
   * The operations of a vendor.
   *
   * @param prefix what its ids begin with, before the dot
   */
  public OwnOperations(String prefix) {
    inMailBalance =
        Operation.read(prefix + ".inMailBalance", GetInMailBalance.class, InMailBalance.class);
    restartAccount =
        Operation.write(prefix + ".restartAccount", RestartAccount.class, AccountRestart.class);
    resync = Operation.write(prefix + ".resync", ResyncAccount.class, AccountResync.class);
    editOwnProfile = Operation.write(prefix + ".editOwnProfile", EditOwnProfile.class, Done.class);
    listAttendees = Operation.list(prefix + ".listAttendees", ListAttendees.class, Attendee.class);
    getAttendee = Operation.read(prefix + ".getAttendee", GetAttendee.class, Attendee.class);
    attendeePicture =
        Operation.read(
            prefix + ".attendeePicture", GetAttendeePicture.class, DownloadedAttachment.class);
    startChat = Operation.write(prefix + ".startChat", StartChat.class, MessageReceipt.class);
    deleteConversation =
        Operation.write(prefix + ".deleteConversation", DeleteConversation.class, RawAnswer.class);
    deleteMessage = Operation.write(prefix + ".deleteMessage", DeleteMessage.class, Done.class);
    endorseSkill =
        Operation.write(prefix + ".endorseSkill", EndorseSkill.class, SkillEndorsement.class);
    addCandidateToPipeline =
        Operation.write(
            prefix + ".addCandidateToPipeline", AddCandidateToPipeline.class, UserAction.class);
    saveLead = Operation.write(prefix + ".saveLead", SaveLead.class, UserAction.class);
    callLinkedIn =
        Operation.read(prefix + ".callLinkedIn", CallLinkedIn.class, RawAnswer.class)
            .writingWhen(CallLinkedIn::writes);
    listHiringProjects =
        Operation.list(
            prefix + ".listHiringProjects", ListHiringProjects.class, HiringProject.class);
    getHiringProject =
        Operation.read(prefix + ".getHiringProject", GetHiringProject.class, HiringProject.class);
    listJobPostings =
        Operation.list(prefix + ".listJobPostings", ListJobPostings.class, JobPosting.class);
    getJobPosting =
        Operation.read(prefix + ".getJobPosting", GetJobPosting.class, JobPosting.class);
    createJobPosting =
        Operation.write(prefix + ".createJobPosting", CreateJobPosting.class, JobDraft.class);
    editJobPosting =
        Operation.write(prefix + ".editJobPosting", EditJobPosting.class, JobPostingChange.class);
    publishJobPosting =
        Operation.write(
            prefix + ".publishJobPosting", PublishJobPosting.class, JobPublication.class);
    solvePublishCheckpoint =
        Operation.write(
            prefix + ".solvePublishCheckpoint", SolvePublishCheckpoint.class, JobPublication.class);
    closeJobPosting =
        Operation.write(prefix + ".closeJobPosting", CloseJobPosting.class, JobPostingChange.class);
    listApplicants =
        Operation.list(prefix + ".listApplicants", ListApplicants.class, JobApplicant.class);
    getApplicant = Operation.read(prefix + ".getApplicant", GetApplicant.class, JobApplicant.class);
    downloadResume =
        Operation.read(
            prefix + ".downloadResume", DownloadResume.class, DownloadedAttachment.class);
  }
}
