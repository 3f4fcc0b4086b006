package dev.patchbay.linkedapi.account;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** What Linked API tells of an account and does for it beyond the port. */
public final class AccountOperations {
  /** The social selling index of the account. */
  public static final Operation<GetSocialSellingIndex, SocialSellingIndex> SOCIAL_SELLING_INDEX =
      Operation.read(
          "linkedapi.socialSellingIndex", GetSocialSellingIndex.class, SocialSellingIndex.class);

  /** The dashboard figures of the account. */
  public static final Operation<GetPerformance, Performance> PERFORMANCE =
      Operation.read("linkedapi.performance", GetPerformance.class, Performance.class);

  /** Who viewed the profile of the account. */
  public static final Operation<ListProfileViewers, Page<ProfileViewer>> LIST_PROFILE_VIEWERS =
      Operation.list("linkedapi.listProfileViewers", ListProfileViewers.class, ProfileViewer.class);

  /** The feed of the account. */
  public static final Operation<ListFeed, Page<FeedPost>> LIST_FEED =
      Operation.list("linkedapi.listFeed", ListFeed.class, FeedPost.class);

  /** The actions that the vendor executed for the account. */
  public static final Operation<ListExecutedActions, Page<ExecutedAction>> LIST_EXECUTED_ACTIONS =
      Operation.list(
          "linkedapi.listExecutedActions", ListExecutedActions.class, ExecutedAction.class);

  /** Stars a conversation, or undoes that. */
  public static final Operation<StarConversation, Done> STAR_CONVERSATION =
      Operation.write("linkedapi.starConversation", StarConversation.class, Done.class);

  /** Lets the vendor capture what happens to the network. */
  public static final Operation<SynchroniseNetwork, Done> SYNCHRONISE_NETWORK =
      Operation.write("linkedapi.synchroniseNetwork", SynchroniseNetwork.class, Done.class);

  /** Lets the vendor capture the conversation with a person for some days. */
  public static final Operation<CaptureConversation, Done> CAPTURE_CONVERSATION =
      Operation.write("linkedapi.captureConversation", CaptureConversation.class, Done.class);

  /** Captured conversations with several people, in one request. */
  public static final Operation<PollConversations, PolledConversations> POLL_CONVERSATIONS =
      Operation.read(
          "linkedapi.pollConversations", PollConversations.class, PolledConversations.class);

  /** Invitations of all three kinds that the account received. */
  public static final Operation<ListInvitations, Page<ReceivedInvitation>> LIST_INVITATIONS =
      Operation.list("linkedapi.listInvitations", ListInvitations.class, ReceivedInvitation.class);

  /** Accepts an invitation to follow or to subscribe. */
  public static final Operation<AnswerInvitation, Done> ACCEPT_INVITATION =
      Operation.write("linkedapi.acceptInvitation", AnswerInvitation.class, Done.class);

  /** Declines an invitation to follow or to subscribe. */
  public static final Operation<AnswerInvitation, Done> IGNORE_INVITATION =
      Operation.write("linkedapi.ignoreInvitation", AnswerInvitation.class, Done.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          SOCIAL_SELLING_INDEX,
          PERFORMANCE,
          LIST_PROFILE_VIEWERS,
          LIST_FEED,
          LIST_EXECUTED_ACTIONS,
          STAR_CONVERSATION,
          SYNCHRONISE_NETWORK,
          CAPTURE_CONVERSATION,
          POLL_CONVERSATIONS,
          LIST_INVITATIONS,
          ACCEPT_INVITATION,
          IGNORE_INVITATION);

  private AccountOperations() {}
}
