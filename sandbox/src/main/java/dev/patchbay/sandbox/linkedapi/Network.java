package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Invitations and messages (dossier 7.5 and 7.6). Which error an action answers is not documented
 * for each circumstance; here a person who takes no invitations is {@code requestNotAllowed}, and
 * somebody who is neither connected nor has written {@code messagingNotAllowed}.
 */
final class Network {
  private static final int NOTE = 300;

  private final People people;
  private final Clock clock;

  Network(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  void addTo(Actions actions) {
    actions
        .on("st.checkConnectionStatus", this::status)
        .on("st.sendConnectionRequest", this::invite)
        .on("st.sendMessage", this::send)
        .on("st.manageConversation", this::manage)
        .on("st.syncInbox", (account, action, page) -> null)
        .on("st.syncNetwork", (account, action, page) -> null)
        .on("st.syncConversation", this::synchronise);
  }

  private JsonObject status(Account account, JsonObject action, @Nullable Person page) {
    return JsonObject.empty()
        .put("connectionStatus", account.connection(people.person(account, action, page)));
  }

  private @Nullable Object invite(Account account, JsonObject action, @Nullable Person page) {
    Person person = people.person(account, action, page);
    switch (account.connection(person)) {
      case "connected" ->
          throw new Action.Failed("alreadyConnected", "This person is connected already.");
      case "pending" ->
          throw new Action.Failed("alreadyPending", "A request to this person is pending.");
      default -> {}
    }
    if (action.text("note").length() > NOTE) {
      throw new Action.Failed("noteTooLong", "The note is too long.");
    }
    if (person.data().texts("refuses").contains("INVITATION")) {
      throw new Action.Failed("requestNotAllowed", "LinkedIn does not allow this request.");
    }
    String email = person.data().textOrNull("requiresEmail");
    if (email != null && !email.equals(action.text("email"))) {
      throw new Action.Failed("emailRequired", "LinkedIn asks for the address of this person.");
    }
    account.invites(person);
    return null;
  }

  private @Nullable Object send(Account account, JsonObject action, @Nullable Person page) {
    Person person = page == null ? people.partner(account, action) : page;
    boolean known = account.degree(person).equals("1st") || account.inbox.hasWritten(person);
    if (!known || person.data().texts("refuses").contains("MESSAGE")) {
      throw new Action.Failed(
          "messagingNotAllowed", "LinkedIn does not let you write to this person.");
    }
    capture(account, person, "us", action.text("text"));
    return null;
  }

  private @Nullable Object manage(Account account, JsonObject action, @Nullable Person page) {
    if (page == null) {
      people.partner(account, action);
    }
    return null;
  }

  private @Nullable Object synchronise(Account account, JsonObject action, @Nullable Person page) {
    people.person(account, action, page);
    return null;
  }

  /** Captures a message in the thread with a person: the one there is, or a new one. */
  void capture(Account account, Person person, String sender, String text) {
    String thread = account.inbox.thread(person).getOrElse("2-dGhyZWFk" + person.number());
    account.inbox.capture(person, thread, sender, text, clock.instant());
  }
}
