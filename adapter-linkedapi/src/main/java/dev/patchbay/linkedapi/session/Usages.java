package dev.patchbay.linkedapi.session;

import static dev.patchbay.session.SessionOperations.SESSION_USAGE;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.LimitsWire;
import dev.patchbay.linkedapi.wire.StatsWire;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an account used: of the limits set at the vendor, in their own periods, or between two
 * times, counted from the list of executed actions. Child actions count, and so do those that
 * failed.
 */
final class Usages {
  static final Duration LONGEST = Duration.ofDays(30);

  private static final EnumTable<UsageAction> CATEGORIES =
      EnumTable.of(UsageAction.UNKNOWN)
          .readOnly(UsageAction.INVITATION, "stConnectionRequests", "st.sendConnectionRequest")
          .readOnly(
              UsageAction.MESSAGE, "stMessages", "nvMessages", "st.sendMessage", "nv.sendMessage")
          .readOnly(
              UsageAction.PROFILE_VIEW,
              "stPersonProfileViews",
              "nvPersonProfileViews",
              "st.openPersonPage",
              "nv.openPersonPage")
          .readOnly(
              UsageAction.COMPANY_VIEW,
              "stCompanyPageViews",
              "nvCompanyPageViews",
              "st.openCompanyPage",
              "nv.openCompanyPage")
          .readOnly(
              UsageAction.SEARCH,
              "stSearchQueries",
              "st.searchPeople",
              "nv.searchPeople",
              "st.searchCompanies",
              "nv.searchCompanies",
              "st.searchJobs",
              "st.searchPosts")
          .readOnly(UsageAction.REACTION, "stReactions", "st.reactToPost", "st.reactToComment")
          .readOnly(UsageAction.COMMENT, "stComments", "st.commentOnPost", "st.replyToComment")
          .readOnly(UsageAction.POST, "stPosts", "st.createPost", "st.createRepost")
          .build();

  private static final EnumTable<UsagePeriod> PERIODS =
      EnumTable.of(UsagePeriod.UNKNOWN)
          .row(UsagePeriod.DAY, "daily")
          .row(UsagePeriod.WEEK, "weekly")
          .row(UsagePeriod.MONTH, "monthly")
          .build();

  private final LinkedApi linkedApi;
  private final Direct direct;

  Usages(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
    this.direct = new Direct(linkedApi);
  }

  Either<PortError, Answer<UsageReport>> get(GetUsage request, CallContext context) {
    if (request.from().isEmpty()) {
      return request.to().isEmpty()
          ? limits(context)
          : invalid("from", "is missing; give both ends, or neither for the limits' own periods");
    }
    Instant from = request.from().get();
    Instant to = request.to().getOrElse(context::now);
    if (!from.isBefore(to)) {
      return invalid("from", "is not before the end; give an earlier one");
    }
    return Duration.between(from, to).compareTo(LONGEST) > 0
        ? invalid("from", "is more than 30 days before the end; ask for shorter spans")
        : executed(from, to, context);
  }

  private static <T> Either<PortError, T> invalid(String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(
            LinkedApi.origin(SESSION_USAGE), SESSION_USAGE.key(argument), reason));
  }

  private Either<PortError, Answer<UsageReport>> limits(CallContext context) {
    return context
        .session()
        .<PortError>toEither(
            () ->
                new FixAccount.NoSessionAvailable(
                    LinkedApi.origin(SESSION_USAGE), Option.none(), "name one in the call options"))
        .flatMap((SessionRef session) -> limits(session, context));
  }

  private Either<PortError, Answer<UsageReport>> limits(SessionRef session, CallContext context) {
    return linkedApi
        .accounts()
        .admitted(SESSION_USAGE, session, context)
        .flatMap(
            id ->
                direct.admin(
                    SESSION_USAGE,
                    context,
                    api -> api.usage(linkedApi.client(), Map.of("accountId", id))))
        .mapLeft(error -> AccountReading.missing(error, session))
        .map(
            reply -> {
              Reading reading = new Reading().requestId(reply.requestId());
              LimitsWire.Usages told = reply.body().result();
              List<Usage> usages = new ArrayList<>();
              List<LimitsWire.@Nullable Usage> rows =
                  told == null || told.usage() == null ? List.of() : told.usage();
              for (LimitsWire.Usage row : rows) {
                if (row != null) {
                  usages.add(limit(row, reading));
                }
              }
              return new Answer<>(UsageReport.of(usages), reading.notes());
            });
  }

  private static Usage limit(LimitsWire.Usage row, Reading reading) {
    UsageAction action = reading.constant("usages.action", CATEGORIES, row.category());
    Integer used = row.currentUsage() == null ? row.currentValue() : row.currentUsage();
    return Usage.builder(action == null ? UsageAction.UNKNOWN : action)
        .period(reading.constant("usages.period", PERIODS, row.period()))
        .vendorAction(row.category())
        .used(used)
        .limit(Boolean.FALSE.equals(row.isEnabled()) ? null : row.maxValue())
        .build();
  }

  private Either<PortError, Answer<UsageReport>> executed(
      Instant from, Instant to, CallContext context) {
    return direct
        .read(
            SESSION_USAGE,
            context,
            (api, token) -> api.executed(token, linkedApi.client(), from.toString(), to.toString()))
        .map(
            reply -> {
              Map<String, Integer> counts = new LinkedHashMap<>();
              List<StatsWire.@Nullable Executed> told =
                  reply.body().result() == null ? List.of() : reply.body().result();
              for (StatsWire.Executed action : told) {
                if (action != null && action.actionType() != null) {
                  counts.merge(action.actionType(), 1, Integer::sum);
                }
              }
              List<Usage> usages = new ArrayList<>();
              counts.forEach(
                  (action, times) ->
                      usages.add(
                          Usage.builder(CATEGORIES.read(action))
                              .vendorAction(action)
                              .used(times)
                              .build()));
              return new Answer<>(
                  UsageReport.of(usages), new Reading().requestId(reply.requestId()).notes());
            });
  }
}
