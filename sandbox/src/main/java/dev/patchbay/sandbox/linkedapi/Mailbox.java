package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The messages of one account, newest first, and which of them a poll shows (dossier 9). Not
 * documented, and read here as: {@code since} includes its own moment; conversations of several
 * people are not captured; the messages of a conversation come newest first; the inbox of standard
 * messages of the world's owner was synchronised before they were written, the one of Sales
 * Navigator never; a poll of an inbox that was never synchronised is empty.
 */
final class Mailbox {
  private static final Set<String> TYPES = Set.of("st", "nv");

  /** A message, and whether the inbox was synchronised when it came. */
  private record Kept(JsonObject message, boolean captured) {}

  private final List<Kept> messages = new ArrayList<>();
  private final Set<String> inboxes = new HashSet<>();
  private final Map<String, Instant> windows = new HashMap<>();

  /** Takes over what the world's owner wrote and was written. */
  void fill(World world) {
    inboxes.add("st");
    for (JsonObject conversation : world.data().objects("conversations")) {
      List<String> with = conversation.texts("with");
      String type = type(conversation.text("product"));
      if (!type.isEmpty() && with.size() == 1) {
        fill(world, conversation, type, world.person(with.get(0)));
      }
    }
    messages.sort(
        Comparator.comparing((Kept kept) -> Instant.parse(kept.message().text("time"))).reversed());
  }

  private static String type(String product) {
    return switch (product) {
      case "CLASSIC" -> "st";
      case "SALES_NAVIGATOR" -> "nv";
      default -> "";
    };
  }

  private void fill(World world, JsonObject conversation, String type, Person partner) {
    for (JsonObject message : conversation.objects("messages")) {
      String sender = message.text("from").equals(world.owner().key()) ? "us" : "them";
      messages.add(
          new Kept(
              message(type, partner, conversation.text("threadId"))
                  .put("id", message.text("id"))
                  .put("sender", sender)
                  .put("text", message.text("text"))
                  .put("time", message.text("at")),
              inboxes.contains(type)));
    }
  }

  /** Adds a message to the thread with a person: the one there is, or a new one. */
  JsonObject add(String type, Person partner, String sender, String text, Instant time) {
    String thread = thread(type, partner).getOrElse("2-dGhyZWFk" + type + partner.number());
    JsonObject message =
        message(type, partner, thread)
            .put("id", "msg-new-" + (messages.size() + 1))
            .put("sender", sender)
            .put("text", text)
            .put("time", Times.iso(time));
    messages.add(0, new Kept(message, inboxes.contains(type)));
    return message;
  }

  private static JsonObject message(String type, Person partner, String thread) {
    return JsonObject.empty()
        .put("type", type)
        .put("threadId", thread)
        .put("personUrl", Urls.hashedUrl(partner))
        .put("personHashedUrl", Urls.hashedUrl(partner))
        .put("personPublicUrl", partner.slug().isDefined() ? Urls.publicUrl(partner) : null)
        .put("personUrn", Urls.urn(partner));
  }

  void syncInbox(String type) {
    inboxes.add(type);
  }

  boolean isSynced(String type) {
    return inboxes.contains(type);
  }

  void syncConversation(String type, Person person, Instant until) {
    windows.put(type + " " + person.key(), until);
  }

  private Option<String> thread(String type, Person person) {
    return Option.ofOptional(
        with(person)
            .filter(message -> message.text("type").equals(type))
            .map(message -> message.text("threadId"))
            .findFirst());
  }

  boolean hasWritten(String type, Person person) {
    return with(person)
        .filter(message -> message.text("type").equals(type))
        .anyMatch(message -> message.text("sender").equals("them"));
  }

  private Stream<JsonObject> with(Person person) {
    return messages.stream()
        .map(Kept::message)
        .filter(message -> message.text("personHashedUrl").equals(Urls.hashedUrl(person)));
  }

  /** The other person of a thread. */
  Person partner(World world, String type, String thread) {
    return Option.ofOptional(
            messages.stream()
                .map(Kept::message)
                .filter(one -> one.text("threadId").equals(thread))
                .filter(one -> one.text("type").equals(type))
                .findFirst())
        .flatMap(message -> Urls.person(world, message.text("personHashedUrl")))
        .getOrElseThrow(() -> new Action.Failed("threadNotFound", "There is no such thread."));
  }

  JsonObject poll(JsonObject asked) {
    Instant since = since(asked);
    String type = asked.has("type") ? type(asked) : "";
    return JsonObject.empty()
        .put(
            "messages",
            messages.stream()
                .filter(Kept::captured)
                .map(Kept::message)
                .filter(one -> !time(one).isBefore(since))
                .filter(one -> type.isEmpty() || one.text("type").equals(type))
                .filter(
                    one ->
                        !asked.has("threadId")
                            || one.text("threadId").equals(asked.text("threadId")))
                .toList());
  }

  /** The conversation with one person; none if it was never synchronised. */
  Option<JsonObject> conversation(JsonObject asked, Person person) {
    String type = type(asked);
    Instant since = since(asked);
    return Option.of(windows.get(type + " " + person.key()))
        .map(
            until ->
                JsonObject.empty()
                    .put("personUrl", asked.text("personUrl"))
                    .put("type", type)
                    .putIfPresent("since", asked.textOrNull("since"))
                    .put("personUrn", Urls.urn(person))
                    .put("syncUntil", Times.iso(until))
                    .put(
                        "messages",
                        with(person)
                            .filter(one -> one.text("type").equals(type))
                            .filter(one -> !time(one).isBefore(since) && !time(one).isAfter(until))
                            .map(Mailbox::line)
                            .toList()));
  }

  private static JsonObject line(JsonObject message) {
    JsonObject line = JsonObject.empty();
    for (String name : List.of("id", "sender", "text", "time", "threadId")) {
      line.put(name, message.value(name));
    }
    return line;
  }

  private static Instant time(JsonObject message) {
    return Instant.parse(message.text("time"));
  }

  private static String type(JsonObject asked) {
    String type = asked.text("type");
    if (!TYPES.contains(type)) {
      throw Envelopes.refusal("invalidRequestPayload", "type has to be st or nv.");
    }
    return type;
  }

  private static Instant since(JsonObject asked) {
    return asked.has("since") ? Times.parse("since", asked.text("since")) : Instant.MIN;
  }
}
