package dev.patchbay.myagentmail;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventOperations;
import dev.patchbay.event.EventPayload;
import dev.patchbay.event.SendTestEvent;
import dev.patchbay.event.Unsubscribe;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.myagentmail.cadence.CadenceOperations;
import dev.patchbay.myagentmail.intent.ClassifiedSearch;
import dev.patchbay.myagentmail.intent.GetSearch;
import dev.patchbay.myagentmail.intent.IntentOperations;
import dev.patchbay.myagentmail.intent.ListSearches;
import dev.patchbay.myagentmail.intent.RunSearch;
import dev.patchbay.myagentmail.intent.SearchReport;
import dev.patchbay.myagentmail.own.SignalEvents;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.raw.RawOperations;
import dev.patchbay.myagentmail.raw.ReadConnections;
import dev.patchbay.myagentmail.raw.ReadConversationMessages;
import dev.patchbay.myagentmail.raw.ReadConversations;
import dev.patchbay.myagentmail.raw.ReadPostComments;
import dev.patchbay.myagentmail.raw.ReadPostReactions;
import dev.patchbay.myagentmail.raw.ReadPostsByAuthor;
import dev.patchbay.myagentmail.raw.ReadSentInvitations;
import dev.patchbay.myagentmail.signal.AddToWatchlist;
import dev.patchbay.myagentmail.signal.ChangeSignal;
import dev.patchbay.myagentmail.signal.CreateConnectionAcceptedSignal;
import dev.patchbay.myagentmail.signal.CreateEngagementSignal;
import dev.patchbay.myagentmail.signal.CreateJobChangeSignal;
import dev.patchbay.myagentmail.signal.CreateKeywordSignal;
import dev.patchbay.myagentmail.signal.CreateMessageReceivedSignal;
import dev.patchbay.myagentmail.signal.CreatedSignal;
import dev.patchbay.myagentmail.signal.GetSignal;
import dev.patchbay.myagentmail.signal.ListMatches;
import dev.patchbay.myagentmail.signal.ListSignals;
import dev.patchbay.myagentmail.signal.ReadWatchlist;
import dev.patchbay.myagentmail.signal.RemoveFromWatchlist;
import dev.patchbay.myagentmail.signal.RunSignal;
import dev.patchbay.myagentmail.signal.Signal;
import dev.patchbay.myagentmail.signal.SignalEvent;
import dev.patchbay.myagentmail.signal.SignalMatch;
import dev.patchbay.myagentmail.signal.SignalOperations;
import dev.patchbay.myagentmail.signal.SignalRun;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * What only MyAgentMail has. Obtain it with {@code
 * patchbay.extension(MyAgentMailOperations.class)}; its calls take the same way as those of the
 * port, with the same options, errors and limits.
 *
 * <p>Searches and the raw reads go out without a session, unless the call names one: the vendor's
 * router chooses. A signal is polled by the session in its request, else by whichever the router
 * chooses each time; the two kinds that watch an inbox need one.
 *
 * <p>A signal is a subscription of the port too: {@code event.listSubscriptions} lists those of all
 * kinds, and {@code event.parse} reads what they deliver.
 *
 * <p>Nothing happens until a call is executed. Safe for use by several threads.
 */
public final class MyAgentMailOperations {
  /**
   * All of them: on classified searches, on signals, raw reads, and those of {@link #cadences()}.
   */
  public static final List<Operation<?, ?>> ALL =
      Stream.of(
              IntentOperations.ALL, SignalOperations.ALL, RawOperations.ALL, CadenceOperations.ALL)
          .<Operation<?, ?>>flatMap(List::stream)
          .toList();

  private final Caller caller;

  /** Obtained from {@code Patchbay.extension}. */
  MyAgentMailOperations(Caller caller) {
    this.caller = caller;
  }

  /** Searches posts and holds each hit against a rule. */
  public PortCall<SearchReport> runSearch(RunSearch request) {
    return caller.call(IntentOperations.RUN_SEARCH, request);
  }

  /** The searches that were run, newest first. */
  public ListCall<ClassifiedSearch> searches(ListSearches request) {
    return caller.list(IntentOperations.LIST_SEARCHES, request);
  }

  /** Reads a search again, which costs none of LinkedIn's quota. */
  public PortCall<SearchReport> search(GetSearch request) {
    return caller.call(IntentOperations.GET_SEARCH, request);
  }

  /** Watches posts with certain words. */
  public PortCall<CreatedSignal> createSignal(CreateKeywordSignal request) {
    return caller.call(SignalOperations.CREATE_KEYWORD_SIGNAL, request);
  }

  /** Watches who engages with somebody's posts. */
  public PortCall<CreatedSignal> createSignal(CreateEngagementSignal request) {
    return caller.call(SignalOperations.CREATE_ENGAGEMENT_SIGNAL, request);
  }

  /** Watches people for changes of job. */
  public PortCall<CreatedSignal> createSignal(CreateJobChangeSignal request) {
    return caller.call(SignalOperations.CREATE_JOB_CHANGE_SIGNAL, request);
  }

  /** Watches the new connections of a session. */
  public PortCall<CreatedSignal> createSignal(CreateConnectionAcceptedSignal request) {
    return caller.call(SignalOperations.CREATE_CONNECTION_ACCEPTED_SIGNAL, request);
  }

  /** Watches the messages that others write to a session. */
  public PortCall<CreatedSignal> createSignal(CreateMessageReceivedSignal request) {
    return caller.call(SignalOperations.CREATE_MESSAGE_RECEIVED_SIGNAL, request);
  }

  /** The signals, of all kinds or of one. */
  public ListCall<Signal> signals(ListSignals request) {
    return caller.list(SignalOperations.LIST_SIGNALS, request);
  }

  /** One signal. */
  public PortCall<Signal> signal(GetSignal request) {
    return caller.call(SignalOperations.GET_SIGNAL, request);
  }

  /** Changes how often a signal is polled. */
  public PortCall<Done> changeSignal(ChangeSignal request) {
    return caller.call(SignalOperations.CHANGE_SIGNAL, request);
  }

  /** Polls a signal now. */
  public PortCall<SignalRun> runSignal(RunSignal request) {
    return caller.call(SignalOperations.RUN_SIGNAL, request);
  }

  /** What a signal matched, newest first. */
  public ListCall<SignalMatch> matches(ListMatches request) {
    return caller.list(SignalOperations.LIST_MATCHES, request);
  }

  /** Who is on a watchlist, as the vendor answers it. */
  public PortCall<RawAnswer> readWatchlist(ReadWatchlist request) {
    return caller.call(SignalOperations.READ_WATCHLIST, request);
  }

  /** Watches more people. */
  public PortCall<Done> addToWatchlist(AddToWatchlist request) {
    return caller.call(SignalOperations.ADD_TO_WATCHLIST, request);
  }

  /** Watches somebody no longer. */
  public PortCall<Done> removeFromWatchlist(RemoveFromWatchlist request) {
    return caller.call(SignalOperations.REMOVE_FROM_WATCHLIST, request);
  }

  /** The conversations of an inbox, as the vendor answers them. */
  public PortCall<RawAnswer> readConversations(ReadConversations request) {
    return caller.call(RawOperations.READ_CONVERSATIONS, request);
  }

  /** The messages of a conversation, as the vendor answers them. */
  public PortCall<RawAnswer> readConversationMessages(ReadConversationMessages request) {
    return caller.call(RawOperations.READ_CONVERSATION_MESSAGES, request);
  }

  /** The connections, as the vendor answers them. */
  public PortCall<RawAnswer> readConnections(ReadConnections request) {
    return caller.call(RawOperations.READ_CONNECTIONS, request);
  }

  /** The pending invitations, as the vendor answers them. */
  public PortCall<RawAnswer> readSentInvitations(ReadSentInvitations request) {
    return caller.call(RawOperations.READ_SENT_INVITATIONS, request);
  }

  /** Recent posts of somebody, as the vendor answers them. */
  public PortCall<RawAnswer> readPostsByAuthor(ReadPostsByAuthor request) {
    return caller.call(RawOperations.READ_POSTS_BY_AUTHOR, request);
  }

  /** The comments of a post, as the vendor answers them. */
  public PortCall<RawAnswer> readPostComments(ReadPostComments request) {
    return caller.call(RawOperations.READ_POST_COMMENTS, request);
  }

  /** The reactions to a post, as the vendor answers them. */
  public PortCall<RawAnswer> readPostReactions(ReadPostReactions request) {
    return caller.call(RawOperations.READ_POST_REACTIONS, request);
  }

  /** Cadences: sequences of steps that the vendor takes for each lead. */
  public MyAgentMailCadences cadences() {
    return new MyAgentMailCadences(caller);
  }

  /** Ends a signal; deliveries stop at once. The same as {@code event.unsubscribe}. */
  public PortCall<Done> deleteSignal(SubscriptionRef signal) {
    return caller.call(EventOperations.EVENT_UNSUBSCRIBE, new Unsubscribe(signal));
  }

  /** Has a made-up match delivered. The same as {@code event.sendTest}. */
  public PortCall<Done> testSignal(SubscriptionRef signal) {
    return caller.call(EventOperations.EVENT_SEND_TEST, new SendTestEvent(Option.some(signal)));
  }

  /**
   * Reads what an event of {@code event.parse} tells of a signal that the port has no event for: a
   * post, an engagement or a change of job. Makes no call.
   *
   * @return none for all other events
   */
  public static Option<SignalEvent> signalEvent(Event event) {
    return event.payload() instanceof EventPayload.VendorEvent own
        ? SignalEvents.read(own)
        : Option.none();
  }
}
