package dev.patchbay.linkedapi.post;

import static dev.patchbay.post.PostOperations.POST_LIST_BY_AUTHOR;
import static dev.patchbay.post.PostOperations.POST_LIST_COMMENTS_BY;
import static dev.patchbay.post.PostOperations.POST_LIST_REACTIONS_BY;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.background.Pages;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.page.CompanyPages;
import dev.patchbay.linkedapi.page.PersonPages;
import dev.patchbay.linkedapi.read.Comments;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.read.Reactions;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.Comment;
import dev.patchbay.post.ListCommentsBy;
import dev.patchbay.post.ListPostsByAuthor;
import dev.patchbay.post.ListReactionsBy;
import dev.patchbay.post.Post;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person or company published lately: read on their page, which is opened for it. */
final class PostsByAuthor {
  private static final int MOST = 20;

  private final Workflows workflows;

  PostsByAuthor(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            POST_LIST_BY_AUTHOR,
            this::posts,
            entry ->
                latest(entry.accepts("author", "author.person", "author.company"))
                    .fields(PostFields.POST))
        .on(
            POST_LIST_COMMENTS_BY,
            this::comments,
            entry -> latest(entry.accepts("person")).fields(PostFields.COMMENT_BY))
        .on(
            POST_LIST_REACTIONS_BY,
            this::reactions,
            entry -> latest(entry.accepts("person")).fields(PostFields.REACTION_BY));
  }

  private static OperationEntry latest(OperationEntry entry) {
    String source = "the vendor's MCP tools fetch-person and fetch-company";
    return entry
        .accepts("since")
        .accepts("pageSize", most -> most.between(1, MOST))
        .latency(Latency.BACKGROUND)
        .limit("rowsPerQuery", MOST, "rows", source)
        .limit("pageSize.default", MOST, "rows", source);
  }

  private Either<PortError, Answer<Page<Post>>> posts(
      ListPostsByAuthor request, CallContext context) {
    Either<PortError, Action> page =
        request
            .author()
            .company()
            .map(company -> CompanyPages.bare(POST_LIST_BY_AUTHOR, "author", company))
            .getOrElse(() -> page(POST_LIST_BY_AUTHOR, "author", request.author().person().get()));
    String child =
        request.author().company().isDefined()
            ? "st.retrieveCompanyPosts"
            : "st.retrievePersonPosts";
    return page.flatMap(
        open ->
            list(
                POST_LIST_BY_AUTHOR,
                request,
                context,
                open,
                Action.of(child, parameters(request.pageSize(), request.since())),
                PostWire.Post.class,
                Posts::post,
                request.pageSize()));
  }

  private Either<PortError, Answer<Page<Comment>>> comments(
      ListCommentsBy request, CallContext context) {
    return page(POST_LIST_COMMENTS_BY, "person", request.person())
        .flatMap(
            open ->
                list(
                    POST_LIST_COMMENTS_BY,
                    request,
                    context,
                    open,
                    Action.of(
                        "st.retrievePersonComments",
                        parameters(request.pageSize(), request.since())),
                    PersonWire.Comment.class,
                    (wire, reading) -> Comments.by(wire),
                    request.pageSize()));
  }

  private Either<PortError, Answer<Page<ReactionEntry>>> reactions(
      ListReactionsBy request, CallContext context) {
    return page(POST_LIST_REACTIONS_BY, "person", request.person())
        .flatMap(
            open ->
                list(
                    POST_LIST_REACTIONS_BY,
                    request,
                    context,
                    open,
                    Action.of(
                        "st.retrievePersonReactions",
                        parameters(request.pageSize(), request.since())),
                    PersonWire.Reaction.class,
                    Reactions::by,
                    request.pageSize()));
  }

  private <Q extends Request, W, T> Either<PortError, Answer<Page<T>>> list(
      Operation<Q, Page<T>> operation,
      Q request,
      CallContext context,
      Action open,
      Action child,
      Class<W> type,
      Outcome.Row<W, T> row,
      Option<Integer> limit) {
    return workflows.run(
        operation,
        request,
        context,
        Definition.of(open.then(child)),
        (outcome, reading) ->
            outcome
                .child(child.type())
                .flatMap(listed -> Pages.upTo(limit.getOrElse(MOST), listed, type, row, reading)));
  }

  private static Either<PortError, Action> page(
      Operation<?, ?> operation, String argument, ProfileRef person) {
    return People.url(operation, argument, person)
        .map(url -> Action.of(PersonPages.ACTION, Map.of("personUrl", url)));
  }

  private static Map<String, Object> parameters(Option<Integer> limit, Option<Instant> since) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    limit.forEach(most -> parameters.put("limit", most));
    since.forEach(time -> parameters.put("since", time.toString()));
    return parameters;
  }
}
