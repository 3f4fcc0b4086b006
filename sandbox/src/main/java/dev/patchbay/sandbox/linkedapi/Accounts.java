package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All accounts of the customer, by token and id, and its seats. Guarded by the simulator. */
final class Accounts {
  private final World world;
  private final People people;
  private final Clock clock;
  private final Webhooks webhooks;
  private final Map<String, Account> byToken = new LinkedHashMap<>();
  private int tokens;
  private long seats = 5;
  private String seatType = "plus";
  private String billing = "month";

  Accounts(World world, People people, Clock clock, Webhooks webhooks) {
    this.world = world;
    this.people = people;
    this.clock = clock;
    this.webhooks = webhooks;
    world.data().objects("sessions").forEach(session -> keep(Account.of(world, people, session)));
  }

  private void keep(Account account) {
    byToken.put(account.token, account);
  }

  /** Adds accounts of the world's owner that begin with nothing, with a seat each. */
  void addMany(int count) {
    int known = byToken.size();
    for (int i = known; i < known + count; i++) {
      keep(
          Account.connected(
              world, people, world.owner(), "extra-" + i, Times.iso(clock.instant())));
      seats++;
    }
  }

  List<Account> all() {
    return List.copyOf(byToken.values());
  }

  Account first() {
    return byToken.values().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No account is left in the sandbox"));
  }

  @Nullable Account of(String token) {
    return byToken.get(token);
  }

  /** An account by id, as the admin calls name it. */
  Account named(JsonObject body) {
    if (!body.has("accountId")) {
      throw Envelopes.refusal("accountIdRequired", "accountId is missing.");
    }
    return Option.ofOptional(
            byToken.values().stream()
                .filter(account -> account.id.equals(body.text("accountId")))
                .findFirst())
        .getOrElseThrow(() -> Envelopes.refusal("accountNotFound", "There is no such account."));
  }

  boolean hasSeat() {
    return byToken.size() < seats;
  }

  /** Connects the first person of the world who has no account. */
  Account connect() {
    Person owner =
        world.people().stream()
            .filter(person -> byToken.values().stream().noneMatch(a -> a.owner.equals(person)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Everybody is connected"));
    Account account =
        Account.connected(world, people, owner, owner.key(), Times.iso(clock.instant()));
    account.parsed = false;
    account.plus = seatType.equals("plus");
    keep(account);
    webhooks.tellAccount("account.active", account, "active");
    return account;
  }

  void disconnect(Account account) {
    byToken.remove(account.token);
    webhooks.tellAccount("account.deleted", account, "deleted");
  }

  String regenerate(Account account) {
    byToken.remove(account.token);
    tokens++;
    account.token = account.token + "-" + tokens;
    keep(account);
    return account.token;
  }

  void status(Account account, String status) {
    if (!account.status.equals(status)) {
      account.status = status;
      String event = status.equals("reconnection_required") ? "reconnectionRequired" : status;
      webhooks.tellAccount("account." + event, account, status);
    }
  }

  JsonObject seats() {
    return JsonObject.empty()
        .put(
            "seats",
            List.of(
                JsonObject.empty()
                    .put("seatType", seatType)
                    .put("quantity", seats)
                    .put("billingPeriod", billing)));
  }

  /** Fewer seats freeze the accounts that were connected last; more thaw them. */
  void seats(String type, long quantity, String period) {
    seatType = type;
    seats = quantity;
    billing = period;
    List<Account> all = new ArrayList<>(byToken.values());
    for (int i = 0; i < all.size(); i++) {
      Account account = all.get(i);
      account.plus = type.equals("plus");
      if (i >= quantity) {
        status(account, "frozen");
      } else if (account.status.equals("frozen")) {
        status(account, "active");
      }
    }
  }
}
