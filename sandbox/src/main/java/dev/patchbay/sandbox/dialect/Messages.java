package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts messages into chats and tells the {@code messaging} webhooks (dossier A.8.2). */
final class Messages {

  private static final int MOST_BYTES = 15 * 1024 * 1024;

  private final State state;
  private final MessagingJson json;

  /** What was uploaded, by attachment id. */
  private final Map<String, byte[]> files = new HashMap<>();

  Messages(State state, MessagingJson json) {
    this.state = state;
    this.json = json;
  }

  /** The content of an attachment, from an upload or from the world. */
  byte[] content(JsonObject attachment) {
    byte[] uploaded = files.get(attachment.text("id"));
    return uploaded == null
        ? attachment.text("bytes").getBytes(StandardCharsets.UTF_8)
        : uploaded.clone();
  }

  /** Puts a message of the account's owner into a chat. */
  JsonObject send(
      Chat chat, @Nullable String text, List<Part> files, String kind, @Nullable String subject) {
    JsonObject message = message(chat.account().owner.key(), text, kind);
    message.putIfPresent("subject", subject);
    List<JsonObject> attachments = new ArrayList<>();
    int bytes = 0;
    for (Part file : files) {
      bytes += file.bytes().length;
      attachments.add(keep(file));
    }
    if (bytes > MOST_BYTES) {
      throw Errors.refusal(400, "content_too_large", "Attachments may have 15 MB together.");
    }
    message.put("attachments", attachments);
    chat.add(message);
    tell("message_received", chat, message, JsonObject.empty());
    return message;
  }

  /** Somebody writes to the account's owner. */
  void arrive(Chat chat, Person from, String text) {
    JsonObject message = message(from.key(), text, "MESSAGE");
    chat.add(message);
    chat.data().put("unread", chat.data().number("unread", 0) + 1);
    tell("message_received", chat, message, JsonObject.empty());
  }

  /** An accepted invitation turns its note into the first message of a chat. */
  void invitationNote(Account account, Person person, String note) {
    Chat chat = with(account, person, "CLASSIC");
    JsonObject message = message(account.owner.key(), note, "INVITATION");
    chat.add(message);
    tell("message_received", chat, message, JsonObject.empty());
  }

  /** The chat of two people in a product's inbox, begun if there is none. */
  Chat with(Account account, Person person, String product) {
    for (Chat chat : account.chats) {
      if (chat.isOnlyWith(person) && chat.data().text("product").equals(product)) {
        return chat;
      }
    }
    Chat chat =
        Chat.start(
            account, state.ids.next("cH4t"), state.ids.thread(), List.of(person.key()), product);
    account.chats.add(chat);
    return chat;
  }

  void tell(String event, Chat chat, JsonObject message, JsonObject extra) {
    JsonObject shown = json.message(chat, message);
    JsonObject payload =
        JsonObject.empty()
            .put("account_id", chat.account().id)
            .put("account_type", "LINKEDIN")
            .put(
                "account_info",
                JsonObject.empty()
                    .put("type", "LINKEDIN")
                    .put("feature", feature(chat))
                    .put("user_id", chat.account().owner.memberId()))
            .put("chat_id", chat.id())
            .put("provider_chat_id", chat.data().text("threadId"))
            .put("message_id", message.text("id"))
            .put("provider_message_id", message.text("threadMessageId"))
            .put("timestamp", message.text("at"))
            .put("message", message.textOrNull("text"))
            .put("subject", message.textOrNull("subject"))
            .put("is_event", 0)
            .put("is_group", chat.isGroup())
            .put("message_type", shown.text("message_type"))
            .put("chat_content_type", chat.data().textOrNull("contentType"))
            .put("quoted", shown.value("quoted"))
            .put("folder", json.chat(chat).list("folder"))
            .put("sender", attendee(chat, message.text("from")))
            .put(
                "attendees",
                chat.data().texts("with").stream().map(key -> attendee(chat, key)).toList())
            .put("attachments", shown.list("attachments"));
    extra.names().forEach(name -> payload.put(name, extra.value(name)));
    state.webhooks.tell("messaging", event, chat.account().id, payload);
  }

  JsonObject attendee(Chat chat, String key) {
    String providerId = json.providerId(chat, key);
    String name =
        key.startsWith("company:")
            ? state.world.company(key.substring(8)).get().text("name")
            : state.world.person(key).name().getOrElse("");
    return JsonObject.empty()
        .put("attendee_id", json.attendeeId(chat.account(), key))
        .put("attendee_name", name)
        .put("attendee_provider_id", providerId)
        .put("attendee_profile_url", "https://www.linkedin.com/in/" + providerId);
  }

  private static String feature(Chat chat) {
    return switch (chat.data().text("product")) {
      case "SALES_NAVIGATOR" -> "sales_navigator";
      case "RECRUITER" -> "recruiter";
      default -> "classic";
    };
  }

  private JsonObject message(String from, @Nullable String text, String kind) {
    String id = state.ids.next("m3ss");
    return JsonObject.empty()
        .put("id", id)
        .put("threadMessageId", "2-" + Ids.base64(id))
        .put("from", from)
        .putIfPresent("text", text)
        .put("kind", kind)
        .put("at", Times.iso(state.now()));
  }

  private JsonObject keep(Part file) {
    String id = state.ids.next("att");
    files.put(id, file.bytes());
    String type = file.contentType() == null ? "application/octet-stream" : file.contentType();
    String kind =
        switch (type.split("/", 2)[0]) {
          case "image" -> "IMAGE";
          case "video" -> "VIDEO";
          case "audio" -> "AUDIO";
          default -> "FILE";
        };
    return JsonObject.empty()
        .put("id", id)
        .put("kind", kind)
        .put("mediaType", type)
        .put("fileName", file.fileName() == null ? file.name() : file.fileName())
        .put("size", file.bytes().length)
        .put("bytes", "");
  }
}
