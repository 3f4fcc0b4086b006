package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chats, messages, attachments and attendees as the vendor spells them (dossier A.5.2). */
final class MessagingJson {

  private final State state;

  MessagingJson(State state) {
    this.state = state;
  }

  JsonObject chat(Chat chat) {
    JsonObject data = chat.data();
    Account account = chat.account();
    JsonObject json =
        JsonObject.tagged("Chat")
            .put("id", chat.id())
            .put("account_id", account.id)
            .put("account_type", "LINKEDIN")
            .put("provider_id", data.text("threadId"));
    if (!chat.isGroup()) {
      json.put("attendee_provider_id", providerId(chat, data.texts("with").get(0)));
    }
    json.put("name", data.textOrNull("title"))
        .put("type", chat.isGroup() ? 1 : 0)
        .put("timestamp", chat.lastActivity().isEmpty() ? null : chat.lastActivity())
        .put("unread_count", data.number("unread", 0))
        .put("archived", data.flag("archived") ? 1 : 0)
        .put(
            "muted_until",
            data.text("mutedUntil").equals("FOREVER")
                ? Long.valueOf(-1)
                : data.textOrNull("mutedUntil"))
        .put("read_only", data.flag("readOnly") ? 1 : 0);
    if (data.flag("readOnly")) {
      json.put("disabledFeatures", List.of("reactions", "reply"));
    }
    return json.putIfPresent("subject", data.textOrNull("subject"))
        .putIfPresent("content_type", data.textOrNull("contentType"))
        .put("folder", List.of("INBOX", "INBOX_LINKEDIN_" + data.text("product")));
  }

  /** The id under which the chat's product knows somebody. */
  String providerId(Chat chat, String key) {
    if (key.startsWith("company:")) {
      return state.world.company(key.substring(8)).get().text("mailbox");
    }
    Person person = state.world.person(key);
    boolean own = key.equals(chat.account().owner.key());
    return own ? person.memberId() : providerId(person, chat.data().text("product"));
  }

  static String providerId(Person person, String product) {
    return switch (product) {
      case "SALES_NAVIGATOR" -> person.salesId();
      case "RECRUITER" -> person.recruiterId();
      default -> person.memberId();
    };
  }

  /** The vendor's own id of somebody in an account's inbox. */
  String attendeeId(Account account, String key) {
    String told =
        key.startsWith("company:") ? "" : state.world.person(key).data().text("attendeeId");
    boolean ofOwner = account.owner.key().equals(state.world.owner().key());
    return ofOwner && !told.isEmpty() ? told : "at" + Ids.mark(account.id + "/" + key);
  }

  JsonObject message(Chat chat, JsonObject message) {
    String from = message.text("from");
    boolean own = from.equals(chat.account().owner.key());
    JsonObject json =
        JsonObject.tagged("Message")
            .put("id", message.text("id"))
            .put("account_id", chat.account().id)
            .put("chat_id", chat.id())
            .put("chat_provider_id", chat.data().text("threadId"))
            .put("provider_id", message.text("threadMessageId"))
            .put("sender_id", providerId(chat, from))
            .put("sender_attendee_id", attendeeId(chat.account(), from))
            .put("text", message.flag("deleted") ? null : message.textOrNull("text"))
            .put("timestamp", message.text("at"))
            .put("is_sender", own ? 1 : 0)
            .put("seen", message.flag("seen") ? 1 : 0)
            .put("seen_by", JsonObject.empty())
            .put("hidden", 0)
            .put("deleted", message.flag("deleted") ? 1 : 0)
            .put("edited", message.flag("edited") ? 1 : 0)
            .put("is_event", 0)
            .put("delivered", 1)
            .put("behavior", null)
            .put("original", "{}")
            .put("message_type", message.has("kind") ? message.text("kind") : "MESSAGE")
            .put("attendee_type", from.startsWith("company:") ? "ORGANIZATION" : "MEMBER");
    if (!from.startsWith("company:") && !own) {
      json.put("attendee_distance", distance(chat.account(), from));
    }
    json.putIfPresent("subject", message.textOrNull("subject"));
    if (message.has("quoted")) {
      quote(chat, message.text("quoted"), json);
    }
    return json.put(
            "attachments", message.objects("attachments").stream().map(this::attachment).toList())
        .put(
            "reactions",
            message.objects("reactions").stream()
                .map(reaction -> reaction(chat, reaction))
                .toList());
  }

  private int distance(Account account, String key) {
    return switch (account.distance(state.world.person(key))) {
      case "FIRST" -> 1;
      case "SECOND" -> 2;
      case "THIRD" -> 3;
      default -> -1;
    };
  }

  private void quote(Chat chat, String id, JsonObject json) {
    for (JsonObject quoted : chat.data().objects("messages")) {
      if (quoted.text("id").equals(id)) {
        String sender = providerId(chat, quoted.text("from"));
        json.put(
            "quoted",
            JsonObject.empty()
                .put("provider_id", quoted.text("threadMessageId"))
                .put("sender_id", sender)
                .put("text", quoted.textOrNull("text"))
                .put(
                    "attachments",
                    quoted.objects("attachments").stream().map(this::attachment).toList()));
        json.put(
            "reply_to",
            JsonObject.empty()
                .put("id", id)
                .put("provider_id", quoted.text("threadMessageId"))
                .put("timestamp", quoted.text("at"))
                .put("sender_attendee_id", attendeeId(chat.account(), quoted.text("from")))
                .put("sender_id", sender)
                .put("text", quoted.textOrNull("text")));
      }
    }
  }

  private JsonObject reaction(Chat chat, JsonObject reaction) {
    String from = reaction.text("from");
    return JsonObject.empty()
        .put("value", reaction.text("value"))
        .put("sender_id", providerId(chat, from))
        .put("is_sender", from.equals(chat.account().owner.key()));
  }

  JsonObject attachment(JsonObject attachment) {
    String kind = attachment.text("kind");
    JsonObject json =
        JsonObject.empty()
            .put("id", attachment.text("id"))
            .put("file_size", attachment.number("size", attachment.text("bytes").length()))
            .put("unavailable", false)
            .putIfPresent("mimetype", attachment.textOrNull("mediaType"))
            .put(
                "url",
                attachment.has("url") ? attachment.text("url") : "att://" + attachment.text("id"));
    JsonObject size =
        JsonObject.empty()
            .put("width", attachment.number("width", 0))
            .put("height", attachment.number("height", 0));
    return switch (kind) {
      case "IMAGE" -> json.put("type", "img").put("size", size).put("sticker", false);
      case "VIDEO" -> json.put("type", "video").put("size", size).put("gif", false);
      case "AUDIO" -> json.put("type", "audio").put("duration", 1).put("voice_note", true);
      default -> json.put("type", "file").put("file_name", attachment.text("fileName"));
    };
  }

  /** Everybody in a chat, the owner last. */
  List<JsonObject> attendees(Chat chat) {
    List<JsonObject> attendees = new ArrayList<>();
    for (String key : chat.data().texts("with")) {
      attendees.add(attendee(chat.account(), key, providerId(chat, key)));
    }
    attendees.add(
        attendee(chat.account(), chat.account().owner.key(), chat.account().owner.memberId()));
    return attendees;
  }

  JsonObject attendee(Account account, String key, String providerId) {
    JsonObject json =
        JsonObject.tagged("ChatAttendee")
            .put("id", attendeeId(account, key))
            .put("account_id", account.id)
            .put("provider_id", providerId);
    if (key.startsWith("company:")) {
      JsonObject company = state.world.company(key.substring(8)).get();
      return json.put("name", company.text("name")).put("is_self", 0);
    }
    Person person = state.world.person(key);
    JsonObject data = person.data();
    // The specification knows SELF here, the vendor's own SDK does not: leave it out.
    boolean own = key.equals(account.owner.key());
    JsonObject specifics =
        JsonObject.empty()
            .put("provider", "LINKEDIN")
            .put("member_urn", "urn:li:member:" + person.number())
            .put("occupation", person.headline())
            .putIfPresent("network_distance", own ? null : account.searchDistance(person))
            .put("pending_invitation", account.invitationTo(person) != null)
            .putIfPresent(
                "location", state.world.title("LOCATION", data.text("location")).getOrNull())
            .put("headline", person.headline());
    if (data.has("contact")) {
      JsonObject contact = data.object("contact");
      specifics.put(
          "contact_info",
          JsonObject.empty()
              .put("emails", contact.list("emails"))
              .put("phone_numbers", contact.list("phones"))
              .put("websites", data.list("websites"))
              .put(
                  "social_handles",
                  contact.objects("socials").stream()
                      .map(
                          social ->
                              JsonObject.empty()
                                  .put("type", social.text("kind").toUpperCase(Locale.ROOT))
                                  .put("name", social.text("name")))
                      .toList()));
    }
    return json.put("name", person.name().getOrElse(""))
        .put("is_self", own ? 1 : 0)
        .put("hidden", 0)
        .putIfPresent("picture_url", data.textOrNull("pictureUrl"))
        .put("profile_url", "https://www.linkedin.com/in/" + person.memberId())
        .put("specifics", specifics);
  }
}
