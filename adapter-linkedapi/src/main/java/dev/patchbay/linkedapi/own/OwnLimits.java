package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.admin.AdminOperations.DEFAULT_LIMITS;
import static dev.patchbay.linkedapi.admin.AdminOperations.DELETE_LIMITS;
import static dev.patchbay.linkedapi.admin.AdminOperations.LIMITS;
import static dev.patchbay.linkedapi.admin.AdminOperations.LIMIT_USAGE;
import static dev.patchbay.linkedapi.admin.AdminOperations.RESET_LIMITS;
import static dev.patchbay.linkedapi.admin.AdminOperations.SET_LIMITS;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.admin.LimitCategory;
import dev.patchbay.linkedapi.admin.LimitName;
import dev.patchbay.linkedapi.admin.LimitPeriod;
import dev.patchbay.linkedapi.admin.LimitSetting;
import dev.patchbay.linkedapi.admin.LimitUsages;
import dev.patchbay.linkedapi.admin.Limits;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;

/** Limits that the customer sets on accounts. */
public final class OwnLimits {
  private static final EnumTable<LimitCategory> CATEGORIES =
      EnumTable.of(LimitCategory.UNKNOWN)
          .row(LimitCategory.ST_PERSON_PROFILE_VIEWS, "stPersonProfileViews")
          .row(LimitCategory.ST_COMPANY_PAGE_VIEWS, "stCompanyPageViews")
          .row(LimitCategory.ST_CONNECTION_REQUESTS, "stConnectionRequests")
          .row(LimitCategory.ST_MESSAGES, "stMessages")
          .row(LimitCategory.ST_SEARCH_QUERIES, "stSearchQueries")
          .row(LimitCategory.ST_REACTIONS, "stReactions")
          .row(LimitCategory.ST_COMMENTS, "stComments")
          .row(LimitCategory.ST_POSTS, "stPosts")
          .row(LimitCategory.NV_PERSON_PROFILE_VIEWS, "nvPersonProfileViews")
          .row(LimitCategory.NV_COMPANY_PAGE_VIEWS, "nvCompanyPageViews")
          .row(LimitCategory.NV_MESSAGES, "nvMessages")
          .build();

  private static final EnumTable<LimitPeriod> PERIODS =
      EnumTable.of(LimitPeriod.UNKNOWN)
          .row(LimitPeriod.DAILY, "daily")
          .row(LimitPeriod.WEEKLY, "weekly")
          .row(LimitPeriod.MONTHLY, "monthly")
          .build();

  private final LinkedApi linkedApi;

  public OwnLimits(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            DEFAULT_LIMITS,
            (request, context) -> {
              var call =
                  Administration.of(linkedApi, DEFAULT_LIMITS, context, "limits.getDefaults");
              return call.send().flatMap(reply -> call.read(Limits.class, reply));
            },
            entry -> stored(entry, DEFAULT_LIMITS).session(SessionUse.FORBIDDEN))
        .on(
            LIMITS,
            (request, context) -> {
              var call = Administration.of(linkedApi, LIMITS, context, "limits.get");
              return call.sendForAccount(Map.of()).flatMap(reply -> call.read(Limits.class, reply));
            },
            entry -> stored(entry, LIMITS))
        .on(
            LIMIT_USAGE,
            (request, context) -> {
              var call = Administration.of(linkedApi, LIMIT_USAGE, context, "limits.getUsage");
              return call.sendForAccount(Map.of())
                  .flatMap(reply -> call.read(LimitUsages.class, reply));
            },
            entry -> stored(entry, LIMIT_USAGE))
        .on(
            SET_LIMITS,
            (request, context) ->
                change(
                    SET_LIMITS,
                    context,
                    "limits.set",
                    Map.of("limits", request.limits().stream().map(OwnLimits::set).toList())),
            entry -> stored(entry, SET_LIMITS).repeat(Repeat.SAME, LIMITS))
        .on(
            DELETE_LIMITS,
            (request, context) ->
                change(
                    DELETE_LIMITS,
                    context,
                    "limits.delete",
                    Map.of("limits", request.limits().stream().map(OwnLimits::named).toList())),
            entry -> stored(entry, DELETE_LIMITS).repeat(Repeat.SAME, LIMITS))
        .on(
            RESET_LIMITS,
            (request, context) -> change(RESET_LIMITS, context, "limits.resetToDefaults", Map.of()),
            entry -> stored(entry, RESET_LIMITS).repeat(Repeat.SAME, LIMITS));
  }

  private static OperationEntry stored(OperationEntry entry, Operation<?, ?> operation) {
    return OwnFields.all(entry, operation).latency(Latency.STORE);
  }

  private Either<PortError, Answer<Done>> change(
      Operation<?, Done> operation, CallContext context, String name, Map<String, Object> members) {
    return Administration.of(linkedApi, operation, context, name)
        .settledBy(LIMITS)
        .sendForAccount(members)
        .map(Administration::done);
  }

  private static Map<String, Object> named(LimitName limit) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("category", CATEGORIES.text(limit.category()).getOrElse(""));
    members.put("period", PERIODS.text(limit.period()).getOrElse(""));
    return members;
  }

  private static Map<String, Object> set(LimitSetting limit) {
    Map<String, Object> members = named(new LimitName(limit.category(), limit.period()));
    members.put("maxValue", limit.maxValue());
    limit.isEnabled().forEach(enabled -> members.put("isEnabled", enabled));
    return members;
  }
}
