package dev.patchbay.linkedapi;

import dev.patchbay.Operations;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.event.LinkedApiEvents;
import dev.patchbay.linkedapi.invitation.LinkedApiInvitations;
import dev.patchbay.linkedapi.messaging.LinkedApiMessaging;
import dev.patchbay.linkedapi.own.OwnConversations;
import dev.patchbay.linkedapi.own.OwnCustomer;
import dev.patchbay.linkedapi.own.OwnInvitations;
import dev.patchbay.linkedapi.own.OwnLimits;
import dev.patchbay.linkedapi.own.OwnStatistics;
import dev.patchbay.linkedapi.own.OwnWebhooks;
import dev.patchbay.linkedapi.own.OwnWorkflows;
import dev.patchbay.linkedapi.post.LinkedApiPosts;
import dev.patchbay.linkedapi.profile.LinkedApiProfiles;
import dev.patchbay.linkedapi.search.LinkedApiSearch;
import dev.patchbay.linkedapi.session.LinkedApiSessions;
import dev.patchbay.linkedapi.session.Logins;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;

/** Linked API as one table. */
final class LinkedApiAdapter extends TableAdapter {
  private final Workflows workflows;
  private final Logins logins;

  private LinkedApiAdapter(AdapterTable table, Workflows workflows, Logins logins) {
    super(table);
    this.workflows = workflows;
    this.logins = logins;
  }

  static LinkedApiAdapter over(LinkedApi linkedApi, Option<Secret> webhookSecret) {
    Workflows workflows = new Workflows(linkedApi);
    LinkedApiSessions sessions = new LinkedApiSessions(linkedApi);
    AdapterTable table =
        AdapterTable.of(LinkedApi.VENDOR)
            .with(new LinkedApiSearch(workflows, linkedApi.spellings())::addTo)
            .with(new LinkedApiProfiles(linkedApi, workflows)::addTo)
            .with(new LinkedApiInvitations(workflows)::addTo)
            .with(new LinkedApiMessaging(linkedApi, workflows)::addTo)
            .with(sessions::addTo)
            .with(new LinkedApiPosts(workflows)::addTo)
            .with(new LinkedApiEvents(linkedApi, webhookSecret)::addTo)
            .with(new OwnWorkflows(linkedApi, workflows)::addTo)
            .with(new OwnStatistics(linkedApi, workflows)::addTo)
            .with(new OwnConversations(linkedApi, workflows)::addTo)
            .with(new OwnInvitations(workflows)::addTo)
            .with(new OwnCustomer(linkedApi)::addTo)
            .with(new OwnLimits(linkedApi)::addTo)
            .with(new OwnWebhooks(linkedApi)::addTo)
            .build();
    return new LinkedApiAdapter(table, workflows, sessions.logins());
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return type == LinkedApiOperations.class
        ? Option.some(type.cast(new LinkedApiOperations(caller)))
        : Option.none();
  }

  @Override
  public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    if (token.operation().equals(SessionOperations.SESSION_AWAIT_CHALLENGE.id())) {
      return logins.cancel(token, context);
    }
    return Option.<Operation<?, ?>>ofOptional(
            Stream.of(Operations.ALL, LinkedApiOperations.ALL)
                .<Operation<?, ?>>flatMap(List::stream)
                .filter(operation -> operation.id().equals(token.operation()))
                .findFirst())
        .<PortError>toEither(
            () ->
                new FixCall.InvalidRequest(
                    Origin.local(token.operation(), LinkedApi.VENDOR),
                    "token",
                    "names no operation; use the token of a call that is still running"))
        .flatMap(operation -> workflows.cancel(operation, token, context));
  }
}
