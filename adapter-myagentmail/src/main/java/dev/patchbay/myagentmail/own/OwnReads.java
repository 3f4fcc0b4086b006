package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.raw.RawOperations.READ_CONNECTIONS;
import static dev.patchbay.myagentmail.raw.RawOperations.READ_CONVERSATIONS;
import static dev.patchbay.myagentmail.raw.RawOperations.READ_CONVERSATION_MESSAGES;
import static dev.patchbay.myagentmail.raw.RawOperations.READ_POSTS_BY_AUTHOR;
import static dev.patchbay.myagentmail.raw.RawOperations.READ_POST_COMMENTS;
import static dev.patchbay.myagentmail.raw.RawOperations.READ_POST_REACTIONS;
import static dev.patchbay.myagentmail.raw.RawOperations.READ_SENT_INVITATIONS;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.PostRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.messaging.MyAgentMailMessaging;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.wire.MyAgentMailRoutes;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Call;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Reads of which the vendor documents the path and nothing else (vendor reference 9.2, 10.2, 11.2):
 * the caller's parameters go out as they are, the answer comes back as it is. A session that is
 * named goes along as {@code sessionId}, as everywhere else at this vendor.
 */
public final class OwnReads {
  private static final String POLLS = "the vendor's page on limits, engagement_poll";

  private final MyAgentMail vendor;

  public OwnReads(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            READ_CONVERSATIONS,
            (request, context) ->
                read(
                    READ_CONVERSATIONS,
                    request.parameters(),
                    context,
                    MyAgentMailRoutes::conversations),
            entry -> raw(entry, READ_CONVERSATIONS))
        .on(
            READ_CONVERSATION_MESSAGES,
            (request, context) ->
                MyAgentMailMessaging.urn(READ_CONVERSATION_MESSAGES, request.conversation())
                    .flatMap(
                        urn ->
                            read(
                                READ_CONVERSATION_MESSAGES,
                                request.parameters(),
                                context,
                                (api, query) -> api.conversationMessages(urn, query))),
            entry -> raw(entry, READ_CONVERSATION_MESSAGES))
        .on(
            READ_CONNECTIONS,
            (request, context) ->
                read(
                    READ_CONNECTIONS,
                    request.parameters(),
                    context,
                    MyAgentMailRoutes::connections),
            entry -> raw(entry, READ_CONNECTIONS))
        .on(
            READ_SENT_INVITATIONS,
            (request, context) ->
                read(
                    READ_SENT_INVITATIONS,
                    request.parameters(),
                    context,
                    MyAgentMailRoutes::sentInvitations),
            entry -> raw(entry, READ_SENT_INVITATIONS))
        .with(this::posts);
  }

  private AdapterTable.Builder posts(AdapterTable.Builder table) {
    return table
        .on(
            READ_POSTS_BY_AUTHOR,
            (request, context) ->
                read(
                    READ_POSTS_BY_AUTHOR,
                    request.parameters(),
                    context,
                    MyAgentMailRoutes::postsByAuthor),
            entry -> raw(entry, READ_POSTS_BY_AUTHOR).limit("perDay", 50, "reads", POLLS))
        .on(
            READ_POST_COMMENTS,
            (request, context) ->
                urn(READ_POST_COMMENTS, request.post())
                    .flatMap(
                        urn ->
                            read(
                                READ_POST_COMMENTS,
                                request.parameters(),
                                context,
                                (api, query) -> api.postComments(urn, query))),
            entry -> raw(entry, READ_POST_COMMENTS).limit("perDay", 50, "reads", POLLS))
        .on(
            READ_POST_REACTIONS,
            (request, context) ->
                urn(READ_POST_REACTIONS, request.post())
                    .flatMap(
                        urn ->
                            read(
                                READ_POST_REACTIONS,
                                request.parameters(),
                                context,
                                (api, query) -> api.postReactions(urn, query))),
            entry -> raw(entry, READ_POST_REACTIONS).limit("perDay", 50, "reads", POLLS));
  }

  private static OperationEntry raw(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).session(SessionUse.OPTIONAL);
  }

  private static Either<PortError, String> urn(Operation<?, ?> operation, PostRef post) {
    return post.urn()
        .map(Either::<PortError, String>right)
        .getOrElse(
            () ->
                MyAgentMail.invalid(
                    operation, "post", "has no URN; give its URL or urn:li:activity:..."));
  }

  private Either<PortError, Answer<RawAnswer>> read(
      Operation<?, RawAnswer> operation,
      Map<String, String> parameters,
      CallContext context,
      BiFunction<MyAgentMailRoutes, Map<String, String>, Call<Object>> route) {
    Map<String, String> query = new LinkedHashMap<>(parameters);
    context.session().forEach(session -> query.put("sessionId", session.id()));
    return vendor
        .readRaw(operation, context, api -> route.apply(api, query))
        .map(told -> new Answer<>(told.raw(), told.reading().notes()));
  }
}
