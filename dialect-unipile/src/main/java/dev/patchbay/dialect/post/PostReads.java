package dev.patchbay.dialect.post;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.Operation;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.call.LinkedInIds;
import dev.patchbay.dialect.read.Posts;
import dev.patchbay.dialect.wire.PostsApi;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.GetPost;
import dev.patchbay.post.ListComments;
import dev.patchbay.post.ListCommentsBy;
import dev.patchbay.post.ListPostsByAuthor;
import dev.patchbay.post.ListReactions;
import dev.patchbay.post.ListReactionsBy;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostOperations;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads posts, comments and reactions. */
final class PostReads {
  private final Dialect dialect;
  private final Wire<PostsApi> wire;

  PostReads(Dialect dialect, Wire<PostsApi> wire) {
    this.dialect = dialect;
    this.wire = wire;
  }

  Either<PortError, Answer<Post>> get(GetPost request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_GET;
    Reading reading = new Reading();
    return keys(operation, context, reading)
        .number("post", request.post())
        .flatMap(
            number ->
                this.<PostsWire.Post>send(
                    operation,
                    context,
                    reading,
                    Option.none(),
                    (api, query) -> api.get(number, query),
                    PostsWire.Post::object,
                    "Post"))
        .flatMap(
            reply ->
                new Posts(clock(context), reading)
                    .post(reply.body())
                    .toEither(
                        () ->
                            new Report.UnexpectedResponse(
                                Origin.local(operation.id(), dialect.vendor()),
                                "the post has no id")))
        .map(post -> new Answer<>(post, reading.notes()));
  }

  Either<PortError, Answer<Page<Post>>> byAuthor(ListPostsByAuthor request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_LIST_BY_AUTHOR;
    Reading reading = new Reading();
    AuthorRef author = request.author();
    LinkedInIds ids = ids(operation, context, reading);
    return author
        .company()
        .map(company -> ids.companyId("author", company))
        .getOrElse(() -> ids.memberId("author", author.person().get()))
        .flatMap(
            id ->
                this.<PostsWire.PostList, Post>list(
                    operation,
                    context,
                    reading,
                    request.pageSize(),
                    ListShape.POSTS,
                    (api, query) -> api.postsOf(id, companyFlag(author, query)),
                    body -> new Posts(clock(context), reading).all(body.items())))
        .map(page -> Since.on(request.since(), page, Post::postedAt, operation, reading))
        .map(page -> new Answer<>(page, reading.notes()));
  }

  private static Map<String, String> companyFlag(AuthorRef author, Map<String, String> query) {
    if (author.company().isDefined()) {
      query.put("is_company", "true");
    }
    return query;
  }

  Either<PortError, Answer<Page<Comment>>> commentsBy(ListCommentsBy request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_LIST_COMMENTS_BY;
    Reading reading = new Reading();
    return ids(operation, context, reading)
        .memberId("person", request.person())
        .flatMap(
            id ->
                this.<PostsWire.CommentList, Comment>list(
                    operation,
                    context,
                    reading,
                    request.pageSize(),
                    ListShape.COMMENTS,
                    (api, query) -> api.commentsOf(id, query),
                    body -> comments(context, reading).comments(body.items(), null, null)))
        .map(page -> Since.on(request.since(), page, Comment::at, operation, reading))
        .map(page -> new Answer<>(page, reading.notes()));
  }

  Either<PortError, Answer<Page<ReactionEntry>>> reactionsBy(
      ListReactionsBy request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_LIST_REACTIONS_BY;
    Reading reading = new Reading();
    return ids(operation, context, reading)
        .memberId("person", request.person())
        .flatMap(
            id ->
                this.<PostsWire.ReactionList, ReactionEntry>list(
                    operation,
                    context,
                    reading,
                    request.pageSize(),
                    ListShape.REACTIONS,
                    (api, query) -> api.reactionsOf(id, query),
                    body -> comments(context, reading).reactions(body.items(), request.person())))
        .map(page -> new Answer<>(page, reading.notes()));
  }

  Either<PortError, Answer<Page<Comment>>> comments(ListComments request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_LIST_COMMENTS;
    Reading reading = new Reading();
    return below(operation, context, reading, request.post(), request.comment())
        .flatMap(
            place ->
                this.<PostsWire.CommentList, Comment>list(
                    operation,
                    context,
                    reading,
                    request.pageSize(),
                    ListShape.COMMENTS,
                    (api, query) -> api.comments(place.post(), place.in(query)),
                    body ->
                        comments(context, reading)
                            .comments(body.items(), request.post(), request.comment().isDefined())))
        .map(page -> new Answer<>(page, reading.notes()));
  }

  Either<PortError, Answer<Page<ReactionEntry>>> reactions(
      ListReactions request, CallContext context) {
    Operation<?, ?> operation = PostOperations.POST_LIST_REACTIONS;
    Reading reading = new Reading();
    return below(operation, context, reading, request.post(), request.comment())
        .flatMap(
            place ->
                this.<PostsWire.ReactionList, ReactionEntry>list(
                    operation,
                    context,
                    reading,
                    request.pageSize(),
                    ListShape.REACTIONS,
                    (api, query) -> api.reactions(place.post(), place.in(query)),
                    body -> comments(context, reading).reactions(body.items(), null)))
        .map(page -> new Answer<>(page, reading.notes()));
  }

  /** What comments and reactions are of: a post, or a comment of it. */
  private record Place(String post, Option<String> comment) {
    Map<String, String> in(Map<String, String> query) {
      comment.forEach(id -> query.put("comment_id", id));
      return query;
    }
  }

  private Either<PortError, Place> below(
      Operation<?, ?> operation,
      CallContext context,
      Reading reading,
      PostRef post,
      Option<CommentRef> comment) {
    PostKeys keys = keys(operation, context, reading);
    return keys.socialId("post", post)
        .flatMap(
            socialId ->
                comment
                    .map(ref -> keys.commentId("comment", ref).map(Option::some))
                    .getOrElse(() -> Either.right(Option.none()))
                    .map(id -> new Place(socialId, id)));
  }

  private <W, T> Either<PortError, Page<T>> list(
      Operation<?, ?> operation,
      CallContext context,
      Reading reading,
      Option<Integer> limit,
      ListShape<W> shape,
      BiFunction<PostsApi, Map<String, String>, Call<W>> request,
      Function<W, List<T>> rows) {
    return this.<W>send(
            operation, context, reading, limit, request, shape.object(), shape.expected())
        .map(Reply::body)
        .map(body -> page(operation, context, rows.apply(body), shape.place().apply(body)));
  }

  private <W> Either<PortError, Reply<W>> send(
      Operation<?, ?> operation,
      CallContext context,
      Reading reading,
      Option<Integer> limit,
      BiFunction<PostsApi, Map<String, String>, Call<W>> request,
      Function<W, @Nullable String> object,
      String expected) {
    return dialect
        .account(operation, context)
        .flatMap(
            account -> {
              Map<String, String> query = new LinkedHashMap<>();
              query.put("account_id", account.id());
              context.cursor().forEach(cursor -> query.put("cursor", cursor));
              limit.forEach(rows -> query.put("limit", String.valueOf(rows)));
              return wire.read(operation, context, api -> request.apply(api, query));
            })
        .peek(reply -> reading.requestId(reply.requestId()))
        .flatMap(reply -> Expect.read(operation, dialect.vendor(), reply, object, expected));
  }

  private <T> Page<T> page(
      Operation<?, ?> operation, CallContext context, List<T> rows, ListShape.Place place) {
    Option<String> next = Option.of(place.cursor()).filter(text -> !text.isBlank());
    return Page.of(
            rows,
            next.isDefined() ? PageEnd.MORE : PageEnd.END,
            next.map(text -> context.pageToken(operation, dialect.vendor(), text)))
        .counted(Option.of(place.start()), Option.of(place.total()));
  }

  private PostKeys keys(Operation<?, ?> operation, CallContext context, Reading reading) {
    return new PostKeys(ids(operation, context, reading));
  }

  private LinkedInIds ids(Operation<?, ?> operation, CallContext context, Reading reading) {
    return new LinkedInIds(dialect.vendor(), operation, context, reading);
  }

  private Comments comments(CallContext context, Reading reading) {
    return new Comments(dialect.vendor(), clock(context), reading);
  }

  private static Clock clock(CallContext context) {
    return context.environment().clock();
  }
}
