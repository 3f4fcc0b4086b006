package dev.patchbay.myagentmail.signal;

import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.myagentmail.raw.RawAnswer;
import java.util.List;

/** Signals: made, listed, changed, run, what they matched, and who is watched. */
public final class SignalOperations {
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

  /** All of them. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
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
          REMOVE_FROM_WATCHLIST);

  private SignalOperations() {}
}
