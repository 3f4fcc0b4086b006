package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The captured messages of one account, newest first (dossier 9.3). Not documented, and read here
 * as: {@code since} includes its own moment; conversations of several people and those of other
 * products are not captured.
 */
final class Inbox {
  private final List<JsonObject> messages = new ArrayList<>();

  /** Captures what the world's owner wrote and was written. */
  void fill(World world) {
    for (JsonObject conversation : world.data().objects("conversations")) {
      List<String> with = conversation.texts("with");
      if (conversation.text("product").equals("CLASSIC") && with.size() == 1) {
        fill(world, conversation, world.person(with.get(0)));
      }
    }
    messages.sort(
        Comparator.comparing((JsonObject message) -> Instant.parse(message.text("time")))
            .reversed());
  }

  private void fill(World world, JsonObject conversation, Person partner) {
    for (JsonObject message : conversation.objects("messages")) {
      String sender = message.text("from").equals(world.owner().key()) ? "us" : "them";
      messages.add(
          message(partner, conversation.text("threadId"))
              .put("id", message.text("id"))
              .put("sender", sender)
              .put("text", message.text("text"))
              .put("time", message.text("at")));
    }
  }

  void capture(Person partner, String thread, String sender, String text, Instant time) {
    messages.add(
        0,
        message(partner, thread)
            .put("id", "msg-new-" + (messages.size() + 1))
            .put("sender", sender)
            .put("text", text)
            .put("time", time.toString()));
  }

  private static JsonObject message(Person partner, String thread) {
    return JsonObject.empty()
        .put("type", "st")
        .put("threadId", thread)
        .put("personUrl", Urls.hashedUrl(partner))
        .put("personHashedUrl", Urls.hashedUrl(partner))
        .put("personPublicUrl", partner.slug().isDefined() ? Urls.publicUrl(partner) : null)
        .put("personUrn", Urls.urn(partner));
  }

  /** The thread with a person, if there is one. */
  Option<String> thread(Person person) {
    return Option.ofOptional(with(person).map(message -> message.text("threadId")).findFirst());
  }

  boolean hasWritten(Person person) {
    return with(person).anyMatch(message -> message.text("sender").equals("them"));
  }

  private Stream<JsonObject> with(Person person) {
    return messages.stream()
        .filter(message -> message.text("personHashedUrl").equals(Urls.hashedUrl(person)));
  }

  /** The other person of a thread. */
  Person partner(World world, String thread) {
    return Option.ofOptional(
            messages.stream()
                .filter(message -> message.text("threadId").equals(thread))
                .findFirst())
        .flatMap(message -> Urls.person(world, message.text("personHashedUrl")))
        .getOrElseThrow(() -> new Action.Failed("threadNotFound", "There is no such thread."));
  }

  JsonObject poll(JsonObject asked) {
    Instant since = since(asked);
    String type = asked.text("type");
    if (!Set.of("", "st", "nv").contains(type)) {
      throw Envelopes.refusal("invalidRequestPayload", "type has to be st or nv.");
    }
    return JsonObject.empty()
        .put(
            "messages",
            messages.stream()
                .filter(one -> !Instant.parse(one.text("time")).isBefore(since))
                .filter(one -> type.isEmpty() || one.text("type").equals(type))
                .filter(
                    one ->
                        !asked.has("threadId")
                            || one.text("threadId").equals(asked.text("threadId")))
                .toList());
  }

  private static Instant since(JsonObject asked) {
    try {
      return asked.has("since") ? Instant.parse(asked.text("since")) : Instant.MIN;
    } catch (DateTimeException unreadable) {
      throw Envelopes.refusal("invalidRequestPayload", "since is no ISO timestamp.");
    }
  }
}
