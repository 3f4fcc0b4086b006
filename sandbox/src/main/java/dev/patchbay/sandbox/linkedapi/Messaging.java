package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Messages and what makes them visible (dossier 7.6 and 9). Somebody who is neither connected nor
 * has written is {@code messagingNotAllowed} for standard messages; Sales Navigator reaches
 * everybody who takes messages.
 */
final class Messaging {
  private static final int DAYS = 30;

  private final World world;
  private final People people;
  private final Clock clock;
  private final BiConsumer<Account, JsonObject> told;

  /**
   * @param told hears of every message that a synchronised inbox captures
   */
  Messaging(World world, People people, Clock clock, BiConsumer<Account, JsonObject> told) {
    this.world = world;
    this.people = people;
    this.clock = clock;
    this.told = told;
  }

  void addTo(Actions actions) {
    actions
        .on("st.sendMessage", this::send)
        .on("nv.sendMessage", this::send)
        .on("st.manageConversation", this::manage)
        .on("nv.manageConversation", this::manage)
        .on("st.syncInbox", Messaging::syncInbox)
        .on("nv.syncInbox", Messaging::syncInbox)
        .on(
            "st.syncNetwork",
            (account, action, page) -> {
              account.events.sync();
              return null;
            })
        .on("st.syncConversation", this::syncConversation)
        .on("nv.syncConversation", this::syncConversation);
  }

  private static String type(JsonObject action) {
    return action.text(Grammar.TYPE).substring(0, 2);
  }

  private Page.@Nullable Opened send(Account account, JsonObject action, @Nullable Page page) {
    String type = type(action);
    Person person = people.partner(account, type, action, page);
    boolean known =
        account.relations.isConnected(person) || account.mailbox.hasWritten(type, person);
    boolean refuses =
        person.data().texts("refuses").contains(type.equals("st") ? "MESSAGE" : "INMAIL");
    if (refuses || (type.equals("st") && !known)) {
      throw new Action.Failed(
          "messagingNotAllowed", "LinkedIn does not let you write to this person.");
    }
    add(account, type, person, "us", action.text("text"));
    return new Page.Opened(null, Page.of(person));
  }

  /** A message of the account, either way. */
  void add(Account account, String type, Person person, String sender, String text) {
    JsonObject message = account.mailbox.add(type, person, sender, text, clock.instant());
    if (account.mailbox.isSynced(type)) {
      told.accept(account, message);
    }
  }

  private @Nullable Object manage(Account account, JsonObject action, @Nullable Page page) {
    Person person =
        page != null && page.person() != null
            ? page.person()
            : people.partner(account, type(action), action, page);
    account.managed.add(person.key() + " " + action.text("operation"));
    return null;
  }

  private static @Nullable Object syncInbox(
      Account account, JsonObject action, @Nullable Page page) {
    account.mailbox.syncInbox(type(action));
    return null;
  }

  private @Nullable Object syncConversation(
      Account account, JsonObject action, @Nullable Page page) {
    Person person = people.person(account, action, page);
    Duration days = Duration.ofDays(action.number("days", DAYS));
    account.mailbox.syncConversation(type(action), person, clock.instant().plus(days));
    return null;
  }

  /** One conversation that was not synchronised fails the whole poll. */
  List<JsonObject> poll(Account account, List<?> asked) {
    List<JsonObject> all = new ArrayList<>();
    for (Object one : asked) {
      JsonObject request = one instanceof Map<?, ?> map ? JsonObject.view(map) : JsonObject.empty();
      Person person =
          Urls.person(world, request.textOrNull("personUrl"))
              .getOrElseThrow(
                  () ->
                      Envelopes.refusal(
                          "conversationsNotSynced", "Not synchronised: " + Json.write(request)));
      all.add(
          account
              .mailbox
              .conversation(request, person)
              .getOrElseThrow(
                  () ->
                      Envelopes.refusal(
                          "conversationsNotSynced",
                          "Not synchronised: " + request.text("personUrl"))));
    }
    return all;
  }
}
