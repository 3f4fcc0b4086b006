package dev.patchbay.myagentmail.own;

import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.myagentmail.intent.LookBack;
import dev.patchbay.myagentmail.signal.EngagementAction;
import dev.patchbay.myagentmail.signal.MatchKind;
import dev.patchbay.myagentmail.signal.PollCadence;
import dev.patchbay.myagentmail.signal.SignalKind;
import dev.patchbay.support.read.EnumTable;
import java.util.List;

/** The vendor's words in its own operations (vendor reference 4). */
final class OwnWords {
  static final EnumTable<Intent> INTENTS =
      EnumTable.of(Intent.UNKNOWN)
          .row(Intent.LOW, "low")
          .row(Intent.MEDIUM, "medium")
          .row(Intent.HIGH, "high")
          .build();

  static final EnumTable<LookBack> LOOK_BACKS =
      EnumTable.of(LookBack.UNKNOWN)
          .row(LookBack.PAST_24_HOURS, "past-24h")
          .row(LookBack.PAST_WEEK, "past-week")
          .row(LookBack.PAST_MONTH, "past-month")
          .build();

  static final EnumTable<PollCadence> CADENCES =
      EnumTable.of(PollCadence.UNKNOWN)
          .row(PollCadence.DAILY, "daily")
          .row(PollCadence.EVERY_12_HOURS, "every_12h")
          .row(PollCadence.EVERY_6_HOURS, "every_6h")
          .row(PollCadence.HOURLY, "hourly")
          .row(PollCadence.MANUAL, "manual")
          .build();

  /** The cadences of kinds that watch no inbox: {@code hourly} is in evidence for inboxes alone. */
  static final List<String> SLOWER =
      CADENCES.writable().stream().filter(name -> !name.equals(PollCadence.HOURLY.name())).toList();

  static final EnumTable<SignalKind> KINDS =
      EnumTable.of(SignalKind.UNKNOWN)
          .row(SignalKind.KEYWORD, "keyword")
          .row(SignalKind.ENGAGEMENT, "engagement")
          .row(SignalKind.JOB_CHANGE_WATCHLIST, "job_change_watchlist")
          .row(SignalKind.CONNECTION_ACCEPTED, "connection_accepted")
          .row(SignalKind.MESSAGE_RECEIVED, "message_received")
          .build();

  static final EnumTable<MatchKind> MATCHES =
      EnumTable.of(MatchKind.UNKNOWN)
          .readOnly(MatchKind.KEYWORD, "keyword")
          .readOnly(MatchKind.ENGAGEMENT, "engagement")
          .readOnly(MatchKind.JOB_CHANGE, "job_change")
          .build();

  static final EnumTable<EngagementAction> ACTIONS =
      EnumTable.of(EngagementAction.UNKNOWN)
          .readOnly(EngagementAction.COMMENTED, "commented")
          .readOnly(EngagementAction.REACTED, "reacted")
          .build();

  private OwnWords() {}
}
