package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Invitations and messages (dossier 7.5 and 7.6). */
final class Network {
  private static final int NOTE = 300;
  private static final int TEXT = 1900;

  private final World world;
  private final People people;
  private final Clock clock;
  private int messages;

  Network(World world, People people, Clock clock) {
    this.world = world;
    this.people = people;
    this.clock = clock;
  }

  void addTo(Actions actions) {
    actions
        .on("st.checkConnectionStatus", this::status)
        .on("st.sendConnectionRequest", this::invite)
        .on("st.sendMessage", this::send)
        .on("st.syncInbox", (account, action, page) -> null)
        .on("st.syncNetwork", (account, action, page) -> null)
        .on("st.syncConversation", this::synchronise);
  }

  private Person person(Account account, JsonObject action, @Nullable Person page) {
    return page == null ? people.target(account, action) : page;
  }

  private JsonObject status(Account account, JsonObject action, @Nullable Person page) {
    return JsonObject.empty()
        .put("connectionStatus", account.connection(person(account, action, page)));
  }

  private @Nullable Object invite(Account account, JsonObject action, @Nullable Person page) {
    Person person = person(account, action, page);
    String connection = String.valueOf(account.connection(person));
    if (connection.equals("connected")) {
      throw new Action.Failed("alreadyConnected", "This person is connected already.");
    } else if (connection.equals("pending")) {
      throw new Action.Failed("alreadyPending", "A request to this person is pending.");
    } else if (action.text("note").length() > NOTE) {
      throw new Action.Failed("noteTooLong", "The note is too long.");
    } else if (person.data().flag("needsEmail") && !action.has("email")) {
      throw new Action.Failed("emailRequired", "LinkedIn asks for the address of this person.");
    }
    account.invited.add(person.key());
    return null;
  }

  private @Nullable Object send(Account account, JsonObject action, @Nullable Person page) {
    String text = action.text("text");
    if (text.isBlank() || text.length() > TEXT) {
      throw new Action.Failed("messagingNotAllowed", "The text is empty or too long.");
    }
    if (action.has("threadId")) {
      String thread = action.text("threadId");
      JsonObject known =
          account.inbox.stream()
              .filter(message -> message.text("threadId").equals(thread))
              .findFirst()
              .orElseThrow(() -> new Action.Failed("threadNotFound", "There is no such thread."));
      Person partner =
          Urls.person(world, known.text("personHashedUrl"))
              .getOrElseThrow(
                  () -> new Action.Failed("threadNotFound", "There is no such thread."));
      keep(account, partner, "us", text, thread);
      return null;
    }
    Person person = person(account, action, page);
    if (!account.degree(person).equals("1st") && !wrote(account, person)) {
      throw new Action.Failed(
          "messagingNotAllowed", "LinkedIn does not let you write to this person.");
    }
    keep(account, person, "us", text, thread(account, person));
    return null;
  }

  private static boolean wrote(Account account, Person person) {
    return account.inbox.stream()
        .anyMatch(message -> message.text("personHashedUrl").equals(Urls.hashedUrl(person)));
  }

  private @Nullable Object synchronise(Account account, JsonObject action, @Nullable Person page) {
    person(account, action, page);
    return null;
  }

  /** The thread with a person: the one there is, or a new one. */
  private static String thread(Account account, Person person) {
    return account.inbox.stream()
        .filter(message -> message.text("personHashedUrl").equals(Urls.hashedUrl(person)))
        .map(message -> message.text("threadId"))
        .findFirst()
        .orElse("2-dGhyZWFk" + person.number());
  }

  void arrive(Account account, Person person, String text) {
    keep(account, person, "them", text, thread(account, person));
  }

  private void keep(Account account, Person person, String sender, String text, String thread) {
    messages++;
    account.inbox.add(
        0,
        message("msg-new-" + messages, person, sender, text, clock.instant().toString(), thread));
  }

  static JsonObject message(
      String id, Person person, String sender, String text, String time, String thread) {
    return JsonObject.empty()
        .put("id", id)
        .put("type", "st")
        .put("threadId", thread)
        .put("sender", sender)
        .put("text", text)
        .put("time", time)
        .put("personUrl", Urls.hashedUrl(person))
        .put("personHashedUrl", Urls.hashedUrl(person))
        .put("personPublicUrl", Urls.publicUrl(person))
        .put("personUrn", "urn:li:member:" + person.number());
  }
}
