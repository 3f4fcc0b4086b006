package dev.patchbay.post;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import java.util.List;

/** The operations of the post area. */
public final class PostOperations {
  /** One post. */
  public static final Operation<GetPost, Post> POST_GET =
      Operation.read("post.get", GetPost.class, Post.class);

  /** Posts of a person or company. */
  public static final Operation<ListPostsByAuthor, Page<Post>> POST_LIST_BY_AUTHOR =
      Operation.list("post.listByAuthor", ListPostsByAuthor.class, Post.class);

  /** Comments a person wrote. */
  public static final Operation<ListCommentsBy, Page<Comment>> POST_LIST_COMMENTS_BY =
      Operation.list("post.listCommentsBy", ListCommentsBy.class, Comment.class);

  /** Reactions a person left. */
  public static final Operation<ListReactionsBy, Page<ReactionEntry>> POST_LIST_REACTIONS_BY =
      Operation.list("post.listReactionsBy", ListReactionsBy.class, ReactionEntry.class);

  /** Publishes a post. */
  public static final Operation<CreatePost, PostReceipt> POST_CREATE =
      Operation.write("post.create", CreatePost.class, PostReceipt.class);

  /** Reposts a post. */
  public static final Operation<CreateRepost, PostReceipt> POST_REPOST =
      Operation.write("post.repost", CreateRepost.class, PostReceipt.class);

  /** Comments on a post. */
  public static final Operation<CommentOnPost, CommentReceipt> POST_COMMENT =
      Operation.write("post.comment", CommentOnPost.class, CommentReceipt.class);

  /** Replies to a comment. */
  public static final Operation<ReplyToComment, CommentReceipt> POST_REPLY =
      Operation.write("post.reply", ReplyToComment.class, CommentReceipt.class);

  /** Reacts to a post. */
  public static final Operation<ReactToPost, Done> POST_REACT =
      Operation.write("post.react", ReactToPost.class, Done.class);

  /** Reacts to a comment. */
  public static final Operation<ReactToComment, Done> POST_REACT_TO_COMMENT =
      Operation.write("post.reactToComment", ReactToComment.class, Done.class);

  /** Comments on a post, or replies to a comment. */
  public static final Operation<ListComments, Page<Comment>> POST_LIST_COMMENTS =
      Operation.list("post.listComments", ListComments.class, Comment.class);

  /** Reactions to a post or to a comment. */
  public static final Operation<ListReactions, Page<ReactionEntry>> POST_LIST_REACTIONS =
      Operation.list("post.listReactions", ListReactions.class, ReactionEntry.class);

  /** All of them, in the order above. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          POST_GET,
          POST_LIST_BY_AUTHOR,
          POST_LIST_COMMENTS_BY,
          POST_LIST_REACTIONS_BY,
          POST_CREATE,
          POST_REPOST,
          POST_COMMENT,
          POST_REPLY,
          POST_REACT,
          POST_REACT_TO_COMMENT,
          POST_LIST_COMMENTS,
          POST_LIST_REACTIONS);

  private PostOperations() {}
}
