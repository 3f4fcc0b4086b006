package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.account.AccountOperations.LIST_EXECUTED_ACTIONS;
import static dev.patchbay.linkedapi.account.AccountOperations.LIST_FEED;
import static dev.patchbay.linkedapi.account.AccountOperations.LIST_PROFILE_VIEWERS;
import static dev.patchbay.linkedapi.account.AccountOperations.PERFORMANCE;
import static dev.patchbay.linkedapi.account.AccountOperations.SOCIAL_SELLING_INDEX;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.account.ExecutedAction;
import dev.patchbay.linkedapi.account.FeedPost;
import dev.patchbay.linkedapi.account.ListExecutedActions;
import dev.patchbay.linkedapi.account.ListFeed;
import dev.patchbay.linkedapi.account.ListProfileViewers;
import dev.patchbay.linkedapi.account.ProfileViewer;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.background.Pages;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.FeedWire;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.linkedapi.wire.StatsWire;
import dev.patchbay.linkedapi.wire.ViewerWire;
import dev.patchbay.post.Post;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the vendor tells of an account: figures, feed, viewers, executed actions. */
public final class OwnStatistics {
  private static final String SOURCE = "the vendor's own clients";

  /** Viewers and posts of the feed unasked. */
  private static final int USUAL = 20;

  private final LinkedApi linkedApi;
  private final Workflows workflows;
  private final Direct direct;

  public OwnStatistics(LinkedApi linkedApi, Workflows workflows) {
    this.linkedApi = linkedApi;
    this.workflows = workflows;
    this.direct = new Direct(linkedApi);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            SOCIAL_SELLING_INDEX,
            (request, context) -> figures(SOCIAL_SELLING_INDEX, request, context, "st.retrieveSSI"),
            entry -> background(entry, SOCIAL_SELLING_INDEX))
        .on(
            PERFORMANCE,
            (request, context) -> figures(PERFORMANCE, request, context, "st.retrievePerformance"),
            entry -> background(entry, PERFORMANCE))
        .on(
            LIST_PROFILE_VIEWERS,
            this::viewers,
            entry ->
                background(entry, LIST_PROFILE_VIEWERS)
                    .accepts("limit", limit -> limit.between(1, 300))
                    .limit("rowsPerQuery", 300, "viewers", SOURCE)
                    .limit("limit.default", USUAL, "viewers", SOURCE))
        .on(
            LIST_FEED,
            this::feed,
            entry ->
                background(entry, LIST_FEED)
                    .accepts("limit", limit -> limit.between(1, 100))
                    .limit("rowsPerQuery", 100, "posts", SOURCE)
                    .limit("limit.default", USUAL, "posts", SOURCE))
        .on(
            LIST_EXECUTED_ACTIONS,
            this::executed,
            entry ->
                OwnFields.all(entry, LIST_EXECUTED_ACTIONS)
                    .latency(Latency.STORE)
                    .limit("daysPerQuery", 30, "days", "the vendor's page on its statistics"));
  }

  private static OperationEntry background(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).latency(Latency.BACKGROUND);
  }

  private <Q extends Request, R> Either<PortError, Answer<R>> figures(
      Operation<Q, R> operation, Q request, CallContext context, String action) {
    return workflows.run(
        operation,
        request,
        context,
        Definition.of(Action.of(action)),
        (outcome, reading) ->
            outcome.data() instanceof Map<?, ?> members
                ? Either.right(read(operation, members, reading))
                : Either.left(LinkedApi.unexpected(operation, "the figures are missing")));
  }

  @SuppressWarnings("unchecked")
  private <R> R read(Operation<?, R> operation, Map<?, ?> members, Reading reading) {
    return (R)
        OwnReader.of(reading, linkedApi.wire()::hide)
            .read(operation.resultType().asSubclass(Record.class), members);
  }

  private Either<PortError, Answer<Page<ProfileViewer>>> viewers(
      ListProfileViewers request, CallContext context) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    request.limit().forEach(limit -> parameters.put("limit", limit));
    request.since().forEach(since -> parameters.put("since", since.toString()));
    return workflows.run(
        LIST_PROFILE_VIEWERS,
        request,
        context,
        Definition.of(Action.of("st.retrieveProfileViewers", parameters)),
        (outcome, reading) ->
            Pages.upTo(
                request.limit().getOrElse(USUAL),
                outcome,
                ViewerWire.class,
                Viewers::viewer,
                reading));
  }

  private Either<PortError, Answer<Page<FeedPost>>> feed(ListFeed request, CallContext context) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    request.limit().forEach(limit -> parameters.put("limit", limit));
    return workflows.run(
        LIST_FEED,
        request,
        context,
        Definition.of(Action.of("st.retrieveFeed", parameters)),
        (outcome, reading) ->
            posts(outcome, reading)
                .map(
                    rows ->
                        Page.of(
                            rows,
                            Pages.end(request.limit().getOrElse(USUAL), outcome),
                            Option.none())));
  }

  /** A post has the members of any other, and why it is shown beside them. */
  private Either<PortError, List<FeedPost>> posts(Outcome outcome, Reading reading) {
    return outcome
        .rows(FeedWire.class)
        .flatMap(
            contexts ->
                outcome
                    .rows(PostWire.Post.class)
                    .map(
                        wires -> {
                          List<FeedPost> rows = new ArrayList<>(wires.size());
                          for (int i = 0; i < wires.size(); i++) {
                            var wire = wires.get(i);
                            Post post = wire == null ? null : Posts.post(wire, reading);
                            if (post != null) {
                              rows.add(new FeedPost(post, why(contexts.get(i))));
                            }
                          }
                          return rows;
                        }));
  }

  private static Option<String> why(@Nullable FeedWire context) {
    return Texts.told(context == null ? null : context.feedContext());
  }

  private Either<PortError, Answer<Page<ExecutedAction>>> executed(
      ListExecutedActions request, CallContext context) {
    return direct
        .read(
            LIST_EXECUTED_ACTIONS,
            context,
            (api, token) ->
                api.executed(
                    token,
                    linkedApi.client(),
                    request.start().toString(),
                    request.end().toString()))
        .map(
            reply -> {
              List<StatsWire.@Nullable Executed> told = reply.body().result();
              List<ExecutedAction> rows = new ArrayList<>();
              for (StatsWire.Executed row :
                  told == null ? List.<StatsWire.@Nullable Executed>of() : told) {
                if (row != null) {
                  rows.add(
                      new ExecutedAction(
                          Option.of(row.actionType()),
                          Option.of(row.success()),
                          Option.of(Scalars.time(row.time()))));
                }
              }
              return new Answer<>(
                  Page.whole(rows), new Reading().requestId(reply.requestId()).notes());
            });
  }
}
