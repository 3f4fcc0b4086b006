package dev.patchbay.myagentmail;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
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
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.raw.ReadConnections;
import dev.patchbay.myagentmail.raw.ReadConversationMessages;
import dev.patchbay.myagentmail.raw.ReadConversations;
import dev.patchbay.myagentmail.raw.ReadPostComments;
import dev.patchbay.myagentmail.raw.ReadPostReactions;
import dev.patchbay.myagentmail.raw.ReadPostsByAuthor;
import dev.patchbay.myagentmail.raw.ReadSentInvitations;
import dev.patchbay.myagentmail.search.ClassifiedSearch;
import dev.patchbay.myagentmail.search.GetSearch;
import dev.patchbay.myagentmail.search.ListSearches;
import dev.patchbay.myagentmail.search.RunSearch;
import dev.patchbay.myagentmail.search.SearchReport;
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
  /** Runs a classified search. */
  public static final Operation<RunSearch, SearchReport> RUN_SEARCH =
      Operation.read("myagentmail.runSearch", RunSearch.class, SearchReport.class);

  /** The classified searches that were run. */
  public static final Operation<ListSearches, Page<ClassifiedSearch>> LIST_SEARCHES =
      Operation.list("myagentmail.listSearches", ListSearches.class, ClassifiedSearch.class);

  /** A classified search with its results. */
  public static final Operation<GetSearch, SearchReport> GET_SEARCH =
      Operation.read("myagentmail.search", GetSearch.class, SearchReport.class);

  /** Makes a signal of posts with certain words. */
  public static final Operation<CreateKeywordSignal, CreatedSignal> CREATE_KEYWORD_SIGNAL =
      Operation.write(
          "myagentmail.createKeywordSignal", CreateKeywordSignal.class, CreatedSignal.class);

  /** Makes a signal of who engages with somebody's posts. */
  public static final Operation<CreateEngagementSignal, CreatedSignal> CREATE_ENGAGEMENT_SIGNAL =
      Operation.write(
          "myagentmail.createEngagementSignal", CreateEngagementSignal.class, CreatedSignal.class);

  /** Makes a signal of changes of job. */
  public static final Operation<CreateJobChangeSignal, CreatedSignal> CREATE_JOB_CHANGE_SIGNAL =
      Operation.write(
          "myagentmail.createJobChangeSignal", CreateJobChangeSignal.class, CreatedSignal.class);

  /** Makes a signal of new connections. */
  public static final Operation<CreateConnectionAcceptedSignal, CreatedSignal>
      CREATE_CONNECTION_ACCEPTED_SIGNAL =
          Operation.write(
              "myagentmail.createConnectionAcceptedSignal",
              CreateConnectionAcceptedSignal.class,
              CreatedSignal.class);

  /** Makes a signal of new messages. */
  public static final Operation<CreateMessageReceivedSignal, CreatedSignal>
      CREATE_MESSAGE_RECEIVED_SIGNAL =
          Operation.write(
              "myagentmail.createMessageReceivedSignal",
              CreateMessageReceivedSignal.class,
              CreatedSignal.class);

  /** The signals. */
  public static final Operation<ListSignals, Page<Signal>> LIST_SIGNALS =
      Operation.list("myagentmail.listSignals", ListSignals.class, Signal.class);

  /** One signal. */
  public static final Operation<GetSignal, Signal> GET_SIGNAL =
      Operation.read("myagentmail.signal", GetSignal.class, Signal.class);

  /** Changes how often a signal is polled. */
  public static final Operation<ChangeSignal, Done> CHANGE_SIGNAL =
      Operation.write("myagentmail.changeSignal", ChangeSignal.class, Done.class);

  /** Polls a signal now. */
  public static final Operation<RunSignal, SignalRun> RUN_SIGNAL =
      Operation.write("myagentmail.runSignal", RunSignal.class, SignalRun.class);

  /** What a signal matched. */
  public static final Operation<ListMatches, Page<SignalMatch>> LIST_MATCHES =
      Operation.list("myagentmail.listMatches", ListMatches.class, SignalMatch.class);

  /** Who is on a watchlist, raw. */
  public static final Operation<ReadWatchlist, RawAnswer> READ_WATCHLIST =
      Operation.read("myagentmail.readWatchlist", ReadWatchlist.class, RawAnswer.class);

  /** Watches more people. */
  public static final Operation<AddToWatchlist, Done> ADD_TO_WATCHLIST =
      Operation.write("myagentmail.addToWatchlist", AddToWatchlist.class, Done.class);

  /** Watches somebody no longer. */
  public static final Operation<RemoveFromWatchlist, Done> REMOVE_FROM_WATCHLIST =
      Operation.write("myagentmail.removeFromWatchlist", RemoveFromWatchlist.class, Done.class);

  /** Conversations, raw. */
  public static final Operation<ReadConversations, RawAnswer> READ_CONVERSATIONS =
      Operation.read("myagentmail.readConversations", ReadConversations.class, RawAnswer.class);

  /** Messages of a conversation, raw. */
  public static final Operation<ReadConversationMessages, RawAnswer> READ_CONVERSATION_MESSAGES =
      Operation.read(
          "myagentmail.readConversationMessages", ReadConversationMessages.class, RawAnswer.class);

  /** Connections, raw. */
  public static final Operation<ReadConnections, RawAnswer> READ_CONNECTIONS =
      Operation.read("myagentmail.readConnections", ReadConnections.class, RawAnswer.class);

  /** Pending invitations, raw. */
  public static final Operation<ReadSentInvitations, RawAnswer> READ_SENT_INVITATIONS =
      Operation.read("myagentmail.readSentInvitations", ReadSentInvitations.class, RawAnswer.class);

  /** Posts of somebody, raw. */
  public static final Operation<ReadPostsByAuthor, RawAnswer> READ_POSTS_BY_AUTHOR =
      Operation.read("myagentmail.readPostsByAuthor", ReadPostsByAuthor.class, RawAnswer.class);

  /** Comments of a post, raw. */
  public static final Operation<ReadPostComments, RawAnswer> READ_POST_COMMENTS =
      Operation.read("myagentmail.readPostComments", ReadPostComments.class, RawAnswer.class);

  /** Reactions to a post, raw. */
  public static final Operation<ReadPostReactions, RawAnswer> READ_POST_REACTIONS =
      Operation.read("myagentmail.readPostReactions", ReadPostReactions.class, RawAnswer.class);

  private static final List<Operation<?, ?>> OWN =
      List.of(
          RUN_SEARCH,
          LIST_SEARCHES,
          GET_SEARCH,
          CREATE_KEYWORD_SIGNAL,
          CREATE_ENGAGEMENT_SIGNAL,
          CREATE_JOB_CHANGE_SIGNAL,
          CREATE_CONNECTION_ACCEPTED_SIGNAL,
          CREATE_MESSAGE_RECEIVED_SIGNAL,
          LIST_SIGNALS,
          GET_SIGNAL,
          CHANGE_SIGNAL,
          RUN_SIGNAL,
          LIST_MATCHES,
          READ_WATCHLIST,
          ADD_TO_WATCHLIST,
          REMOVE_FROM_WATCHLIST,
          READ_CONVERSATIONS,
          READ_CONVERSATION_MESSAGES,
          READ_CONNECTIONS,
          READ_SENT_INVITATIONS,
          READ_POSTS_BY_AUTHOR,
          READ_POST_COMMENTS,
          READ_POST_REACTIONS);

  /** All of them, those of {@link #cadences()} included. */
  public static final List<Operation<?, ?>> ALL =
      Stream.of(OWN, MyAgentMailCadences.ALL).<Operation<?, ?>>flatMap(List::stream).toList();

  private final Caller caller;

  /** Obtained from {@code Patchbay.extension}. */
  MyAgentMailOperations(Caller caller) {
    this.caller = caller;
  }

  /** Searches posts and holds each hit against a rule. */
  public PortCall<SearchReport> runSearch(RunSearch request) {
    return caller.call(RUN_SEARCH, request);
  }

  /** The searches that were run, newest first. */
  public ListCall<ClassifiedSearch> searches(ListSearches request) {
    return caller.list(LIST_SEARCHES, request);
  }

  /** Reads a search again, which costs none of LinkedIn's quota. */
  public PortCall<SearchReport> search(GetSearch request) {
    return caller.call(GET_SEARCH, request);
  }

  /** Watches posts with certain words. */
  public PortCall<CreatedSignal> createSignal(CreateKeywordSignal request) {
    return caller.call(CREATE_KEYWORD_SIGNAL, request);
  }

  /** Watches who engages with somebody's posts. */
  public PortCall<CreatedSignal> createSignal(CreateEngagementSignal request) {
    return caller.call(CREATE_ENGAGEMENT_SIGNAL, request);
  }

  /** Watches people for changes of job. */
  public PortCall<CreatedSignal> createSignal(CreateJobChangeSignal request) {
    return caller.call(CREATE_JOB_CHANGE_SIGNAL, request);
  }

  /** Watches the new connections of a session. */
  public PortCall<CreatedSignal> createSignal(CreateConnectionAcceptedSignal request) {
    return caller.call(CREATE_CONNECTION_ACCEPTED_SIGNAL, request);
  }

  /** Watches the messages that others write to a session. */
  public PortCall<CreatedSignal> createSignal(CreateMessageReceivedSignal request) {
    return caller.call(CREATE_MESSAGE_RECEIVED_SIGNAL, request);
  }

  /** The signals, of all kinds or of one. */
  public ListCall<Signal> signals(ListSignals request) {
    return caller.list(LIST_SIGNALS, request);
  }

  /** One signal. */
  public PortCall<Signal> signal(GetSignal request) {
    return caller.call(GET_SIGNAL, request);
  }

  /** Changes how often a signal is polled. */
  public PortCall<Done> changeSignal(ChangeSignal request) {
    return caller.call(CHANGE_SIGNAL, request);
  }

  /** Polls a signal now. */
  public PortCall<SignalRun> runSignal(RunSignal request) {
    return caller.call(RUN_SIGNAL, request);
  }

  /** What a signal matched, newest first. */
  public ListCall<SignalMatch> matches(ListMatches request) {
    return caller.list(LIST_MATCHES, request);
  }

  /** Who is on a watchlist, as the vendor answers it. */
  public PortCall<RawAnswer> readWatchlist(ReadWatchlist request) {
    return caller.call(READ_WATCHLIST, request);
  }

  /** Watches more people. */
  public PortCall<Done> addToWatchlist(AddToWatchlist request) {
    return caller.call(ADD_TO_WATCHLIST, request);
  }

  /** Watches somebody no longer. */
  public PortCall<Done> removeFromWatchlist(RemoveFromWatchlist request) {
    return caller.call(REMOVE_FROM_WATCHLIST, request);
  }

  /** The conversations of an inbox, as the vendor answers them. */
  public PortCall<RawAnswer> readConversations(ReadConversations request) {
    return caller.call(READ_CONVERSATIONS, request);
  }

  /** The messages of a conversation, as the vendor answers them. */
  public PortCall<RawAnswer> readConversationMessages(ReadConversationMessages request) {
    return caller.call(READ_CONVERSATION_MESSAGES, request);
  }

  /** The connections, as the vendor answers them. */
  public PortCall<RawAnswer> readConnections(ReadConnections request) {
    return caller.call(READ_CONNECTIONS, request);
  }

  /** The pending invitations, as the vendor answers them. */
  public PortCall<RawAnswer> readSentInvitations(ReadSentInvitations request) {
    return caller.call(READ_SENT_INVITATIONS, request);
  }

  /** Recent posts of somebody, as the vendor answers them. */
  public PortCall<RawAnswer> readPostsByAuthor(ReadPostsByAuthor request) {
    return caller.call(READ_POSTS_BY_AUTHOR, request);
  }

  /** The comments of a post, as the vendor answers them. */
  public PortCall<RawAnswer> readPostComments(ReadPostComments request) {
    return caller.call(READ_POST_COMMENTS, request);
  }

  /** The reactions to a post, as the vendor answers them. */
  public PortCall<RawAnswer> readPostReactions(ReadPostReactions request) {
    return caller.call(READ_POST_REACTIONS, request);
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
