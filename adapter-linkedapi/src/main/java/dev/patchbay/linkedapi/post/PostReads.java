package dev.patchbay.linkedapi.post;

import static dev.patchbay.post.PostOperations.POST_GET;
import static dev.patchbay.post.PostOperations.POST_LIST_COMMENTS;
import static dev.patchbay.post.PostOperations.POST_LIST_REACTIONS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Support.Reason;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.PostRef;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Pages;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.read.Comments;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.read.Reactions;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.Comment;
import dev.patchbay.post.GetPost;
import dev.patchbay.post.ListComments;
import dev.patchbay.post.ListReactions;
import dev.patchbay.post.Post;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.value.CommentSort;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;

/** Posts one by one: the page of a post, and the lists that stand on it. */
final class PostReads {
  private static final String OPEN = "st.openPost";
  private static final String COMMENTS = "st.retrievePostComments";
  private static final String REACTIONS = "st.retrievePostReactions";
  private static final String SOURCE = "the vendor's MCP tool fetch-post";
  private static final int MOST_COMMENTS = 500;
  private static final int MOST_REACTIONS = 1000;
  private static final int USUAL = 10;

  private static final EnumTable<CommentSort> SORTS =
      EnumTable.of(CommentSort.UNKNOWN)
          .row(CommentSort.MOST_RELEVANT, "mostRelevant")
          .row(CommentSort.MOST_RECENT, "mostRecent")
          .build();

  private final Workflows workflows;

  PostReads(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            POST_GET,
            this::get,
            entry -> entry.accepts("post").latency(Latency.BACKGROUND).fields(PostFields.POST))
        .on(
            POST_LIST_COMMENTS,
            this::comments,
            entry ->
                entry
                    .accepts("post", "replies")
                    .refuses(
                        "comment",
                        Reason.NOT_DOCUMENTED,
                        "replies come among the comments, and none says which comment it answers; ask"
                            + " for them with replies")
                    .accepts("pageSize", most -> most.between(1, MOST_COMMENTS))
                    .accepts("sortBy", sort -> sort.allowing(SORTS.writable()))
                    .latency(Latency.BACKGROUND)
                    .limit("rowsPerQuery", MOST_COMMENTS, "rows", SOURCE)
                    .limit("pageSize.default", USUAL, "rows", SOURCE)
                    .fields(PostFields.COMMENT))
        .on(
            POST_LIST_REACTIONS,
            this::reactions,
            entry ->
                entry
                    .accepts("post")
                    .refuses(
                        "comment", Reason.VENDOR_CANNOT, "it lists the reactions of posts alone")
                    .accepts("pageSize", most -> most.between(1, MOST_REACTIONS))
                    .latency(Latency.BACKGROUND)
                    .limit("rowsPerQuery", MOST_REACTIONS, "rows", SOURCE)
                    .limit("pageSize.default", USUAL, "rows", SOURCE)
                    .fields(PostFields.REACTION));
  }

  private Either<PortError, Answer<Post>> get(GetPost request, CallContext context) {
    return Posts.url(POST_GET, request.post())
        .flatMap(
            url ->
                workflows.run(
                    POST_GET,
                    request,
                    context,
                    Definition.of(OPEN, Map.of("postUrl", url, "basicInfo", true)),
                    (outcome, reading) ->
                        outcome
                            .object(PostWire.Post.class)
                            .map(
                                wire ->
                                    Posts.post(
                                        PostRef.known(wire.url(), wire.activityUrn())
                                            .getOrElse(request.post()),
                                        wire,
                                        reading))));
  }

  private Either<PortError, Answer<Page<Comment>>> comments(
      ListComments request, CallContext context) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    request.pageSize().forEach(limit -> parameters.put("limit", limit));
    if (request.replies()) {
      parameters.put("replies", true);
    }
    request.sortBy().flatMap(SORTS::text).forEach(sort -> parameters.put("sort", sort));
    return Posts.url(POST_LIST_COMMENTS, request.post())
        .flatMap(
            url ->
                workflows.run(
                    POST_LIST_COMMENTS,
                    request,
                    context,
                    under(url, COMMENTS, parameters),
                    (outcome, reading) ->
                        outcome
                            .child(COMMENTS)
                            .flatMap(
                                listed ->
                                    Pages.upTo(
                                        request.pageSize().getOrElse(USUAL),
                                        listed,
                                        PostWire.Comment.class,
                                        (wire, notes) ->
                                            Comments.under(request.post(), wire, notes),
                                        reading))));
  }

  private Either<PortError, Answer<Page<ReactionEntry>>> reactions(
      ListReactions request, CallContext context) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    request.pageSize().forEach(limit -> parameters.put("limit", limit));
    return Posts.url(POST_LIST_REACTIONS, request.post())
        .flatMap(
            url ->
                workflows.run(
                    POST_LIST_REACTIONS,
                    request,
                    context,
                    under(url, REACTIONS, parameters),
                    (outcome, reading) ->
                        outcome
                            .child(REACTIONS)
                            .flatMap(
                                listed ->
                                    Pages.upTo(
                                        request.pageSize().getOrElse(USUAL),
                                        listed,
                                        PostWire.Reaction.class,
                                        (wire, notes) -> Reactions.to(request.post(), wire, notes),
                                        reading))));
  }

  private static Definition under(String url, String child, Map<String, Object> parameters) {
    return Definition.of(OPEN, Map.of("postUrl", url)).then(Action.of(child, parameters));
  }
}
