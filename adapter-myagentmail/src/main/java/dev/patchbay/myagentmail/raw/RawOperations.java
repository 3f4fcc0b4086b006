package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Operation;
import java.util.List;

/** Reads of which the vendor documents nothing but the path. */
public final class RawOperations {
  /** Conversations, raw. */
  public static final Operation<ReadConversations, RawAnswer> READ_CONVERSATIONS =
      Operation.read("myagentmail.readConversations", ReadConversations.class, RawAnswer.class);

  /** Messages of a conversation, raw. */
  public static final Operation<ReadConversationMessages, RawAnswer> READ_CONVERSATION_MESSAGES =
      Operation.read(
          "myagentmail.readConversationMessages", ReadConversationMessages.class, RawAnswer.class);

  /** Connections, raw. */
  public static final Operation<ReadConnections, RawAnswer> READ_CONNECTIONS =
      Operation.read("myagentmail.readConnections", ReadConnections.class, RawAnswer.class);

  /** Pending invitations, raw. */
  public static final Operation<ReadSentInvitations, RawAnswer> READ_SENT_INVITATIONS =
      Operation.read("myagentmail.readSentInvitations", ReadSentInvitations.class, RawAnswer.class);

  /** Posts of somebody, raw. */
  public static final Operation<ReadPostsByAuthor, RawAnswer> READ_POSTS_BY_AUTHOR =
      Operation.read("myagentmail.readPostsByAuthor", ReadPostsByAuthor.class, RawAnswer.class);

  /** Comments of a post, raw. */
  public static final Operation<ReadPostComments, RawAnswer> READ_POST_COMMENTS =
      Operation.read("myagentmail.readPostComments", ReadPostComments.class, RawAnswer.class);

  /** Reactions to a post, raw. */
  public static final Operation<ReadPostReactions, RawAnswer> READ_POST_REACTIONS =
      Operation.read("myagentmail.readPostReactions", ReadPostReactions.class, RawAnswer.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          READ_CONVERSATIONS,
          READ_CONVERSATION_MESSAGES,
          READ_CONNECTIONS,
          READ_SENT_INVITATIONS,
          READ_POSTS_BY_AUTHOR,
          READ_POST_COMMENTS,
          READ_POST_REACTIONS);

  private RawOperations() {}
}
