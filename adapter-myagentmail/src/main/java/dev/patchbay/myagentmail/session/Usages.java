package dev.patchbay.myagentmail.session;

import static dev.patchbay.session.SessionOperations.SESSION_USAGE;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.wire.SessionWire.Capacity;
import dev.patchbay.myagentmail.wire.SessionWire.Utilization;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.Usage;
import dev.patchbay.session.UsageReport;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.UsageAction;
import dev.patchbay.value.UsagePeriod;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    Map<String, Integer> budget = members(all.budget());
    Map<String, Integer> counts = members(own.counts());
    Map<String, Integer> remaining = members(own.remaining());
    Set<String> keys = new LinkedHashSet<>(budget.keySet());
    keys.addAll(counts.keySet());
    keys.addAll(remaining.keySet());
    List<Usage> usages = new ArrayList<>(keys.size());
    for (String key : keys) {
      UsageAction action = reading.constant("usages.action", ACTIONS, key);
      usages.add(
          Usage.builder(action == null ? UsageAction.UNKNOWN : action)
              .period(UsagePeriod.DAY)
              .vendorAction(key)
              .used(counts.getOrDefault(key, 0))
              .limit(budget.get(key))
              .remaining(remaining.get(key))
              .build());
    }
    return usages;
  }

  /** What is counted; whatever is no number is not. */
  private static Map<String, Integer> members(@Nullable Map<String, @Nullable Object> told) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    if (told != null) {
      told.forEach(
          (key, value) -> {
            Integer number = Scalars.whole(value);
            if (number != null) {
              numbers.put(key, number);
            }
          });
    }
    return numbers;
  }
}
