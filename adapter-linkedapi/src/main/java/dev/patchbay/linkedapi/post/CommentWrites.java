package dev.patchbay.linkedapi.post;

import static dev.patchbay.post.PostOperations.POST_COMMENT;
import static dev.patchbay.post.PostOperations.POST_LIST_COMMENTS;
import static dev.patchbay.post.PostOperations.POST_REACT_TO_COMMENT;
import static dev.patchbay.post.PostOperations.POST_REPLY;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Comments;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.CommentOnPost;
import dev.patchbay.post.CommentReceipt;
import dev.patchbay.post.ReactToComment;
import dev.patchbay.post.ReplyToComment;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** Comments, replies, and reacts to comments. */
final class CommentWrites {
  private static final int LONGEST = 1000;

  private final Workflows workflows;

  CommentWrites(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            POST_COMMENT,
            this::comment,
            entry ->
                entry
                    .accepts("post", "asOrganisation")
                    .accepts("text", text -> text.maxLength(LONGEST))
                    .repeat(Repeat.TWICE, POST_LIST_COMMENTS)
                    .latency(Latency.BACKGROUND)
                    .fields(PostFields.COMMENTED))
        .on(
            POST_REPLY,
            this::reply,
            entry ->
                entry
                    .accepts("comment")
                    .accepts("text", text -> text.maxLength(LONGEST))
                    .repeat(Repeat.TWICE, POST_LIST_COMMENTS)
                    .latency(Latency.BACKGROUND)
                    .fields(PostFields.COMMENTED))
        .on(
            POST_REACT_TO_COMMENT,
            this::react,
            entry ->
                entry
                    .accepts("comment")
                    .accepts("reaction", how -> how.allowing(Posts.REACTION.writable()))
                    .repeat(Repeat.UNKNOWN)
                    .latency(Latency.BACKGROUND));
  }

  private Either<PortError, Answer<CommentReceipt>> comment(
      CommentOnPost request, CallContext context) {
    return Posts.url(POST_COMMENT, request.post())
        .flatMap(
            url ->
                PostWrites.page(POST_COMMENT, request.asOrganisation())
                    .flatMap(
                        page -> {
                          Map<String, Object> body = new LinkedHashMap<>();
                          body.put("postUrl", url);
                          body.put("text", request.text());
                          body.putAll(page);
                          return workflows.run(
                              POST_COMMENT,
                              request,
                              context,
                              Definition.of("st.commentOnPost", body).settledBy(POST_LIST_COMMENTS),
                              (outcome, reading) ->
                                  written(outcome, Option.some(request.post()), reading));
                        }));
  }

  private Either<PortError, Answer<CommentReceipt>> reply(
      ReplyToComment request, CallContext context) {
    return url(POST_REPLY, request.comment())
        .flatMap(
            url ->
                workflows.run(
                    POST_REPLY,
                    request,
                    context,
                    Definition.of(
                            "st.replyToComment", Map.of("commentUrl", url, "text", request.text()))
                        .settledBy(POST_LIST_COMMENTS),
                    (outcome, reading) -> written(outcome, request.comment().post(), reading)));
  }

  private Either<PortError, Answer<Done>> react(ReactToComment request, CallContext context) {
    return url(POST_REACT_TO_COMMENT, request.comment())
        .flatMap(
            url ->
                workflows.run(
                    POST_REACT_TO_COMMENT,
                    request,
                    context,
                    Definition.of(
                        "st.reactToComment",
                        Map.of(
                            "commentUrl",
                            url,
                            "type",
                            Posts.REACTION.text(request.reaction()).get())),
                    (outcome, reading) -> Either.right(Done.INSTANCE)));
  }

  /** It was written, whatever is told of it: servers before July 2026 tell nothing. */
  private static Either<PortError, CommentReceipt> written(
      Outcome outcome, Option<PostRef> post, Reading reading) {
    if (outcome.data() == null) {
      return Either.right(CommentReceipt.of(null));
    }
    return Either.right(
        outcome
            .object(PostWire.Commented.class)
            .peekLeft(unread -> reading.unrecognised("comment", unread.message()))
            .map(told -> Comments.ref(told.commentUrn(), told.commentUrl(), reading))
            .getOrElse(Option.none())
            .map(comment -> post.map(comment::on).getOrElse(comment))
            .map(CommentReceipt::of)
            .getOrElse(() -> CommentReceipt.of(null)));
  }

  private static Either<PortError, String> url(Operation<?, ?> operation, CommentRef comment) {
    return comment
        .url()
        .toEither(
            () ->
                new FixCall.InvalidRequest(
                    LinkedApi.origin(operation),
                    operation.key("comment"),
                    "this vendor finds comments by their URL, and "
                        + comment
                        + " has none; pass the comment as it was listed"));
  }
}
