package dev.patchbay.post;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** The operations of the post area. */
public final class PostOperations {
  /** One post. */
  public static final Operation<GetPost, Post> GET =
      Operation.read("post.get", GetPost.class, Post.class);

  /** Posts of a person or company. */
  public static final Operation<ListPostsByAuthor, Page<Post>> LIST_BY_AUTHOR =
      Operation.list("post.listByAuthor", ListPostsByAuthor.class, Post.class);

  /** Comments a person wrote. */
  public static final Operation<ListCommentsBy, Page<Comment>> LIST_COMMENTS_BY =
      Operation.list("post.listCommentsBy", ListCommentsBy.class, Comment.class);

  /** Reactions a person left. */
  public static final Operation<ListReactionsBy, Page<ReactionEntry>> LIST_REACTIONS_BY =
      Operation.list("post.listReactionsBy", ListReactionsBy.class, ReactionEntry.class);

  /** Publishes a post. */
  public static final Operation<CreatePost, PostReceipt> CREATE =
      Operation.write("post.create", CreatePost.class, PostReceipt.class);

  /** Reposts a post. */
  public static final Operation<CreateRepost, PostReceipt> REPOST =
      Operation.write("post.repost", CreateRepost.class, PostReceipt.class);

  /** Comments on a post. */
  public static final Operation<CommentOnPost, CommentReceipt> COMMENT =
      Operation.write("post.comment", CommentOnPost.class, CommentReceipt.class);

  /** Replies to a comment. */
  public static final Operation<ReplyToComment, CommentReceipt> REPLY =
      Operation.write("post.reply", ReplyToComment.class, CommentReceipt.class);

  /** Reacts to a post. */
  public static final Operation<ReactToPost, Done> REACT =
      Operation.write("post.react", ReactToPost.class, Done.class);

  /** Reacts to a comment. */
  public static final Operation<ReactToComment, Done> REACT_TO_COMMENT =
      Operation.write("post.reactToComment", ReactToComment.class, Done.class);

  /** Comments on a post, or replies to a comment. */
  public static final Operation<ListComments, Page<Comment>> LIST_COMMENTS =
      Operation.list("post.listComments", ListComments.class, Comment.class);

  /** Reactions to a post or to a comment. */
  public static final Operation<ListReactions, Page<ReactionEntry>> LIST_REACTIONS =
      Operation.list("post.listReactions", ListReactions.class, ReactionEntry.class);

  /** All of them, in the order above. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          GET,
          LIST_BY_AUTHOR,
          LIST_COMMENTS_BY,
          LIST_REACTIONS_BY,
          CREATE,
          REPOST,
          COMMENT,
          REPLY,
          REACT,
          REACT_TO_COMMENT,
          LIST_COMMENTS,
          LIST_REACTIONS);

  private PostOperations() {}
}
