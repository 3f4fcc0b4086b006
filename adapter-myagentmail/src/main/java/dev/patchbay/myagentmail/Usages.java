package dev.patchbay.myagentmail;

import static dev.patchbay.session.SessionOperations.SESSION_USAGE;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.wire.SessionWire.Capacity;
import dev.patchbay.myagentmail.wire.SessionWire.Utilization;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.Usage;
import dev.patchbay.session.UsageReport;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.UsageAction;
import dev.patchbay.value.UsagePeriod;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an account used of its budgets within the last 24 hours. The set of budgets is open. */
final class Usages {
  private static final EnumTable<UsageAction> ACTIONS =
      EnumTable.of(UsageAction.UNKNOWN)
          .readOnly(UsageAction.INVITATION, "connection_request")
          .readOnly(UsageAction.MESSAGE, "send_message")
          .readOnly(UsageAction.PROFILE_VIEW, "profile_lookup")
          .readOnly(UsageAction.SEARCH, "search_history", "search_signal")
          .readOnly(UsageAction.REACTION, "post_like")
          .readOnly(UsageAction.ENGAGEMENT_READ, "engagement_poll")
          .readOnly(UsageAction.SYSTEM, "system_poll")
          .build();

  private final MyAgentMail vendor;

  Usages(MyAgentMail vendor) {
    this.vendor = vendor;
  }

  Either<PortError, Answer<UsageReport>> get(GetUsage request, CallContext context) {
    return vendor
        .read(SESSION_USAGE, context, api -> api.utilization())
        .flatMap(
            told ->
                told.as(Utilization.class)
                    .flatMap(
                        all ->
                            Option.of(of(all, context))
                                .<PortError>toEither(
                                    () ->
                                        new FixAccount.SessionNotFound(
                                            MyAgentMail.origin(SESSION_USAGE), context.session()))
                                .map(
                                    own -> {
                                      Reading reading = told.reading();
                                      return new Answer<>(
                                          UsageReport.of(usages(all, own, reading)),
                                          reading.notes());
                                    })));
  }

  private static @Nullable Capacity of(Utilization all, CallContext context) {
    List<@Nullable Capacity> sessions = all.sessions() == null ? List.of() : all.sessions();
    for (Capacity one : sessions) {
      if (one != null
          && context.session().exists(session -> session.id().equals(one.sessionId()))) {
        return one;
      }
    }
    return null;
  }

  private static List<Usage> usages(Utilization all, Capacity own, Reading reading) {
    Set<String> keys = new LinkedHashSet<>(members(all.budget()).keySet());
    keys.addAll(members(own.counts()).keySet());
    keys.addAll(members(own.remaining()).keySet());
    List<Usage> usages = new ArrayList<>(keys.size());
    for (String key : keys) {
      UsageAction action = reading.constant("usages.action", ACTIONS, key);
      Integer used = members(own.counts()).get(key);
      usages.add(
          Usage.builder(action == null ? UsageAction.UNKNOWN : action)
              .period(UsagePeriod.DAY)
              .vendorAction(key)
              .used(used == null ? Integer.valueOf(0) : used)
              .limit(members(all.budget()).get(key))
              .remaining(members(own.remaining()).get(key))
              .build());
    }
    return usages;
  }

  private static Map<String, @Nullable Integer> members(
      @Nullable Map<String, @Nullable Integer> told) {
    return told == null ? Map.of() : told;
  }
}
