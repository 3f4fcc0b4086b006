package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Handler;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Subscription, accounts and limits (dossier 11). The documented rate of 100 calls a minute is not
 * kept by itself, since the sandbox's clock stands still; {@code failNext} shows it.
 */
final class AdminRoutes {
  private static final List<String> SEAT_TYPES = List.of("core", "plus");
  private static final List<String> PERIODS = List.of("month", "year");
  private static final long MOST_SEATS = 1000;

  private final Accounts accounts;
  private final Connections connections;
  private final Workflows workflows;
  private final Limits limits;

  AdminRoutes(Accounts accounts, Connections connections, Workflows workflows, Limits limits) {
    this.accounts = accounts;
    this.connections = connections;
    this.workflows = workflows;
    this.limits = limits;
  }

  void addTo(Router router) {
    router
        .on("POST", "/admin/subscription.getStatus", call -> status())
        .on("POST", "/admin/subscription.getSeats", call -> Envelopes.success(accounts.seats()))
        .on("POST", "/admin/subscription.setSeats", body(this::seats))
        .on("POST", "/admin/accounts.getAll", call -> connections.all())
        .on("POST", "/admin/accounts.disconnect", named(this::disconnect))
        .on("POST", "/admin/accounts.reparseAccountInfo", named(this::reparse))
        .on("POST", "/admin/accounts.regenerateIdentificationToken", named(this::regenerate))
        .on("POST", "/admin/accounts.createConnectionSession", call -> connections.create())
        .on(
            "POST",
            "/admin/accounts.createReconnectionSession",
            named((account, body) -> connections.createFor(account)))
        .on("POST", "/admin/accounts.getConnectionSession", body(connections::get))
        .on("POST", "/admin/accounts.cancelConnectionSession", body(connections::cancel))
        .on("POST", "/admin/limits.getDefaults", call -> Limits.defaults())
        .on("POST", "/admin/limits.get", named((account, body) -> limits.get(account)))
        .on("POST", "/admin/limits.getUsage", named((account, body) -> limits.usage(account)))
        .on("POST", "/admin/limits.set", named(Limits::set))
        .on("POST", "/admin/limits.delete", named(Limits::delete))
        .on(
            "POST",
            "/admin/limits.resetToDefaults",
            named((account, body) -> Limits.reset(account)));
  }

  static Handler body(Function<JsonObject, Reply> answer) {
    return call -> answer.apply(object(call));
  }

  private Handler named(BiFunction<Account, JsonObject, Reply> answer) {
    return call -> {
      JsonObject body = object(call);
      return answer.apply(accounts.named(body), body);
    };
  }

  /** The body of a call; empty if there is none. */
  static JsonObject object(Call call) {
    Object body = LinkedApiSimulator.body(call);
    if (body != null && !(body instanceof Map<?, ?>)) {
      throw Envelopes.refusal("invalidRequestPayload", "The body has to be an object.");
    }
    return body instanceof Map<?, ?> map ? JsonObject.view(map) : JsonObject.empty();
  }

  private static Reply status() {
    return Envelopes.success(
        JsonObject.empty()
            .put("status", "active")
            .put("eligibleForTrial", false)
            .put("cancelAtPeriodEnd", false));
  }

  private Reply seats(JsonObject body) {
    long quantity = body.number("quantity", 0);
    if (quantity < 1
        || quantity > MOST_SEATS
        || !SEAT_TYPES.contains(body.text("seatType"))
        || !PERIODS.contains(body.text("billingPeriod"))) {
      return Envelopes.failure(
          "invalidRequestPayload", "quantity, seatType and billingPeriod are needed.");
    }
    accounts.seats(body.text("seatType"), quantity, body.text("billingPeriod"));
    return Envelopes.success(JsonObject.empty().put("status", "complete"));
  }

  private Reply disconnect(Account account, JsonObject body) {
    accounts.disconnect(account);
    return Envelopes.nothing();
  }

  private Reply reparse(Account account, JsonObject body) {
    account.parsed = true;
    Workflows.Workflow workflow = workflows.add(account, List.of());
    return Envelopes.success(JsonObject.empty().put("workflowId", workflow.id));
  }

  private Reply regenerate(Account account, JsonObject body) {
    return Envelopes.success(JsonObject.empty().put("token", accounts.regenerate(account)));
  }
}
