package dev.patchbay.linkedapi;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.linkedapi.account.AccountOperations;
import dev.patchbay.linkedapi.account.AnswerInvitation;
import dev.patchbay.linkedapi.account.CaptureConversation;
import dev.patchbay.linkedapi.account.ExecutedAction;
import dev.patchbay.linkedapi.account.FeedPost;
import dev.patchbay.linkedapi.account.GetPerformance;
import dev.patchbay.linkedapi.account.GetSocialSellingIndex;
import dev.patchbay.linkedapi.account.ListExecutedActions;
import dev.patchbay.linkedapi.account.ListFeed;
import dev.patchbay.linkedapi.account.ListInvitations;
import dev.patchbay.linkedapi.account.ListProfileViewers;
import dev.patchbay.linkedapi.account.Performance;
import dev.patchbay.linkedapi.account.PollConversations;
import dev.patchbay.linkedapi.account.PolledConversations;
import dev.patchbay.linkedapi.account.ProfileViewer;
import dev.patchbay.linkedapi.account.ReceivedInvitation;
import dev.patchbay.linkedapi.account.SocialSellingIndex;
import dev.patchbay.linkedapi.account.StarConversation;
import dev.patchbay.linkedapi.account.SynchroniseNetwork;
import dev.patchbay.linkedapi.admin.AdminOperations;
import dev.patchbay.linkedapi.workflow.CancelWorkflow;
import dev.patchbay.linkedapi.workflow.GetWorkflow;
import dev.patchbay.linkedapi.workflow.Workflow;
import dev.patchbay.linkedapi.workflow.WorkflowOperations;
import dev.patchbay.linkedapi.workflow.WorkflowReport;
import dev.patchbay.linkedapi.workflow.WorkflowState;
import java.util.List;
import java.util.stream.Stream;

/**
 * What only Linked API has. Obtain it with {@code patchbay.extension(LinkedApiOperations.class)};
 * its calls take the same way as those of the port, with the same options, errors and limits. Facts
 * are those of Linked API's pages and of its own clients.
 *
 * <p>Whatever the vendor does in the background may answer {@code StillRunning} with a token, as in
 * the port. All calls but those of {@link #administration()} are for one account, the session of
 * the call.
 *
 * <p>Left out: a list of workflows, which the vendor does not have, and its changelog, whose
 * address is not documented.
 *
 * <p>Nothing happens until a call is executed. Safe for use by several threads.
 */
public final class LinkedApiOperations {
  /** All of them: those on workflows, those of an account, those of the administration. */
  public static final List<Operation<?, ?>> ALL =
      Stream.of(WorkflowOperations.ALL, AccountOperations.ALL, AdminOperations.ALL)
          .<Operation<?, ?>>flatMap(List::stream)
          .toList();

  private final Caller caller;

  /** For Patchbay itself: applications obtain the extension from the connection they opened. */
  public LinkedApiOperations(Caller caller) {
    this.caller = caller;
  }

  /** What a customer administers. */
  public LinkedApiAdministration administration() {
    return new LinkedApiAdministration(caller);
  }

  /** Runs a workflow of one's own; a write if any of its actions is. */
  public PortCall<WorkflowReport> runWorkflow(Workflow workflow) {
    return caller.call(WorkflowOperations.RUN_WORKFLOW, workflow);
  }

  /** Looks once at a workflow, whoever started it. */
  public PortCall<WorkflowState> workflow(GetWorkflow request) {
    return caller.call(WorkflowOperations.GET_WORKFLOW, request);
  }

  /** Cancels a workflow, whoever started it. */
  public PortCall<Cancellation> cancelWorkflow(CancelWorkflow request) {
    return caller.call(WorkflowOperations.CANCEL_WORKFLOW, request);
  }

  /** The social selling index of the account. */
  public PortCall<SocialSellingIndex> socialSellingIndex() {
    return caller.call(AccountOperations.SOCIAL_SELLING_INDEX, new GetSocialSellingIndex());
  }

  /** The dashboard figures of the account. */
  public PortCall<Performance> performance() {
    return caller.call(AccountOperations.PERFORMANCE, new GetPerformance());
  }

  /** Who viewed the profile of the account. */
  public ListCall<ProfileViewer> listProfileViewers(ListProfileViewers request) {
    return caller.list(AccountOperations.LIST_PROFILE_VIEWERS, request);
  }

  /** The feed of the account. */
  public ListCall<FeedPost> listFeed(ListFeed request) {
    return caller.list(AccountOperations.LIST_FEED, request);
  }

  /** The actions that the vendor executed for the account. */
  public ListCall<ExecutedAction> listExecutedActions(ListExecutedActions request) {
    return caller.list(AccountOperations.LIST_EXECUTED_ACTIONS, request);
  }

  /** Stars a conversation, or undoes that. */
  public PortCall<Done> starConversation(StarConversation request) {
    return caller.call(AccountOperations.STAR_CONVERSATION, request);
  }

  /** Lets the vendor capture what happens to the network. */
  public PortCall<Done> synchroniseNetwork() {
    return caller.call(AccountOperations.SYNCHRONISE_NETWORK, new SynchroniseNetwork());
  }

  /** Lets the vendor capture the conversation with a person for some days. */
  public PortCall<Done> captureConversation(CaptureConversation request) {
    return caller.call(AccountOperations.CAPTURE_CONVERSATION, request);
  }

  /** Captured conversations with several people, in one request. */
  public PortCall<PolledConversations> pollConversations(PollConversations request) {
    return caller.call(AccountOperations.POLL_CONVERSATIONS, request);
  }

  /** Invitations of all three kinds that the account received. */
  public ListCall<ReceivedInvitation> listInvitations() {
    return caller.list(AccountOperations.LIST_INVITATIONS, new ListInvitations());
  }

  /** Accepts an invitation to follow or to subscribe. */
  public PortCall<Done> acceptInvitation(AnswerInvitation request) {
    return caller.call(AccountOperations.ACCEPT_INVITATION, request);
  }

  /** Declines an invitation to follow or to subscribe. */
  public PortCall<Done> ignoreInvitation(AnswerInvitation request) {
    return caller.call(AccountOperations.IGNORE_INVITATION, request);
  }
}
