package dev.patchbay.post;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;

/**
 * Reads and writes posts, comments and reactions. A write is sent at most once.
 *
 * <p>Nothing happens until a call is executed; see {@link PortCall}. Safe for use by several
 * threads.
 */
public final class PostPort {
  private final Caller caller;

  /** For Patchbay itself: applications obtain a port from the connection they opened. */
  public PostPort(Caller caller) {
    this.caller = caller;
  }

  /** One post. */
  public PortCall<Post> get(GetPost request) {
    return caller.call(PostOperations.POST_GET, request);
  }

  /** One post. */
  public PortCall<Post> get(PostRef post) {
    return get(new GetPost(post));
  }

  /** Posts of a person or company. */
  public ListCall<Post> listByAuthor(ListPostsByAuthor request) {
    return caller.list(PostOperations.POST_LIST_BY_AUTHOR, request);
  }

  /** All posts of a person. */
  public ListCall<Post> listByAuthor(ProfileRef person) {
    return listByAuthor(ListPostsByAuthor.of(AuthorRef.of(person)));
  }

  /** All posts of a company. */
  public ListCall<Post> listByAuthor(CompanyRef company) {
    return listByAuthor(ListPostsByAuthor.of(AuthorRef.of(company)));
  }

  /** Comments a person wrote. */
  public ListCall<Comment> listCommentsBy(ListCommentsBy request) {
    return caller.list(PostOperations.POST_LIST_COMMENTS_BY, request);
  }

  /** All comments a person wrote. */
  public ListCall<Comment> listCommentsBy(ProfileRef person) {
    return listCommentsBy(ListCommentsBy.of(person));
  }

  /** Reactions a person left. */
  public ListCall<ReactionEntry> listReactionsBy(ListReactionsBy request) {
    return caller.list(PostOperations.POST_LIST_REACTIONS_BY, request);
  }

  /** All reactions a person left. */
  public ListCall<ReactionEntry> listReactionsBy(ProfileRef person) {
    return listReactionsBy(ListReactionsBy.of(person));
  }

  /** Publishes a post. */
  public PortCall<PostReceipt> create(CreatePost request) {
    return caller.call(PostOperations.POST_CREATE, request);
  }

  /** Publishes a text. */
  public PortCall<PostReceipt> create(String text) {
    return create(CreatePost.builder(text).build());
  }

  /** Reposts a post. */
  public PortCall<PostReceipt> repost(CreateRepost request) {
    return caller.call(PostOperations.POST_REPOST, request);
  }

  /** Reposts a post without a word. */
  public PortCall<PostReceipt> repost(PostRef post) {
    return repost(new CreateRepost(post, Option.none()));
  }

  /** Comments on a post. */
  public PortCall<CommentReceipt> comment(CommentOnPost request) {
    return caller.call(PostOperations.POST_COMMENT, request);
  }

  /** Comments on a post. */
  public PortCall<CommentReceipt> comment(PostRef post, String text) {
    return comment(CommentOnPost.builder(post, text).build());
  }

  /** Replies to a comment. */
  public PortCall<CommentReceipt> reply(ReplyToComment request) {
    return caller.call(PostOperations.POST_REPLY, request);
  }

  /** Replies to a comment. */
  public PortCall<CommentReceipt> reply(CommentRef comment, String text) {
    return reply(ReplyToComment.builder(comment, text).build());
  }

  /** Reacts to a post. */
  public PortCall<Done> react(ReactToPost request) {
    return caller.call(PostOperations.POST_REACT, request);
  }

  /** Reacts to a post. */
  public PortCall<Done> react(PostRef post, Reaction reaction) {
    return react(new ReactToPost(post, reaction, Option.none()));
  }

  /** Reacts to a comment. */
  public PortCall<Done> reactToComment(ReactToComment request) {
    return caller.call(PostOperations.POST_REACT_TO_COMMENT, request);
  }

  /** Reacts to a comment. */
  public PortCall<Done> reactToComment(CommentRef comment, Reaction reaction) {
    return reactToComment(new ReactToComment(comment, reaction, Option.none()));
  }

  /** Comments on a post, or replies to a comment. */
  public ListCall<Comment> listComments(ListComments request) {
    return caller.list(PostOperations.POST_LIST_COMMENTS, request);
  }

  /** All comments on a post. */
  public ListCall<Comment> listComments(PostRef post) {
    return listComments(ListComments.builder(post).build());
  }

  /** Reactions to a post or to a comment. */
  public ListCall<ReactionEntry> listReactions(ListReactions request) {
    return caller.list(PostOperations.POST_LIST_REACTIONS, request);
  }

  /** All reactions to a post. */
  public ListCall<ReactionEntry> listReactions(PostRef post) {
    return listReactions(new ListReactions(post, Option.none(), Option.none()));
  }
}
