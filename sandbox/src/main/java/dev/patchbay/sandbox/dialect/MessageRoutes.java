package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /messages} and the messages of a chat (dossier A.5.1). */
final class MessageRoutes {

  private static final Duration EDITABLE = Duration.ofMinutes(60);

  private record Found(Chat chat, JsonObject message) {}

  private final State state;
  private final MessagingJson json;
  private final Messages messages;

  MessageRoutes(State state, MessagingJson json, Messages messages) {
    this.state = state;
    this.json = json;
    this.messages = messages;
  }

  void addTo(Router router) {
    router
        .on("GET", "/chats/{id}/messages", this::ofChat)
        .on("POST", "/chats/{id}/messages", this::send)
        .on("GET", "/messages", this::all)
        .on("GET", "/messages/{id}", this::get)
        .on("PATCH", "/messages/{id}", this::edit)
        .on("DELETE", "/messages/{id}", this::delete)
        .on("POST", "/messages/{id}/reaction", this::react)
        .on("POST", "/messages/{id}/forward", this::forward)
        .on("GET", "/messages/{id}/attachments/{attachment}", this::attachment)
        .on("GET", "/chat_attendees/{id}/messages", this::ofSender);
  }

  private Reply ofChat(Call call) {
    return page(call, List.of(state.chat(call.path("id"))), call.query("sender_id"));
  }

  private Reply all(Call call) {
    return page(call, state.chats(ChatRoutes.accounts(call)), call.query("sender_id"));
  }

  private Reply ofSender(Call call) {
    return page(call, state.chats(ChatRoutes.accounts(call)), call.path("id"));
  }

  private Reply page(Call call, List<Chat> chats, @Nullable String sender) {
    List<JsonObject> chosen = new ArrayList<>();
    for (Chat chat : chats) {
      for (JsonObject message : chat.messages()) {
        JsonObject shown = json.message(chat, message);
        if (sender == null
            || List.of(sender.split(",")).contains(shown.text("sender_id"))
            || List.of(sender.split(",")).contains(shown.text("sender_attendee_id"))) {
          chosen.add(shown);
        }
      }
    }
    List<JsonObject> rows =
        chosen.stream()
            .filter(ChatRoutes.<JsonObject>within(call, m -> m.text("timestamp"))::apply)
            .sorted(Comparator.comparing((JsonObject m) -> m.text("timestamp")).reversed())
            .toList();
    Pages<JsonObject> page = Pages.of(call, rows, 250, 100);
    return Reply.ok(page.list("MessageList", page.rows()));
  }

  private Found find(String id) {
    for (Chat chat : state.chats(List.of())) {
      for (JsonObject message : chat.data().objects("messages")) {
        if (message.text("id").equals(id)) {
          return new Found(chat, message);
        }
      }
    }
    throw Errors.notFound("Message");
  }

  private Reply get(Call call) {
    Found found = find(call.path("id"));
    return Reply.ok(json.message(found.chat(), found.message()));
  }

  private Reply send(Call call) {
    Requests.multipart(call);
    Chat chat = state.chat(call.path("id"));
    Requests.connected(state, chat.account().id);
    String account = call.field("account_id");
    if (account != null && !account.equals(chat.account().id)) {
      throw Errors.refusal(403, "account_mismatch", "The chat belongs to another account.");
    }
    if (chat.data().flag("readOnly")) {
      throw Errors.unprocessable("cant_send_message", "This chat is read only.");
    }
    for (String key : chat.data().texts("with")) {
      if (!key.startsWith("company:")
          && state.world.person(key).data().texts("refuses").contains("MESSAGE")) {
        throw Errors.unprocessable("blocked_recipient", "The recipient has been blocked.");
      }
    }
    String text = call.field("text");
    List<Part> files = files(call);
    if ((text == null || text.isEmpty()) && files.isEmpty()) {
      throw Errors.unprocessable("invalid_message", "A message needs a text or an attachment.");
    }
    JsonObject message = messages.send(chat, text, files, "MESSAGE", null);
    String quote = call.field("quote_id");
    if (quote != null) {
      message.put("quoted", find(quote).message().text("id"));
    }
    return Reply.created(JsonObject.tagged("MessageSent").put("message_id", message.text("id")));
  }

  static List<Part> files(Call call) {
    List<Part> files = new ArrayList<>(call.parts("attachments"));
    files.addAll(call.parts("voice_message"));
    files.addAll(call.parts("video_message"));
    return files;
  }

  private Reply react(Call call) {
    JsonObject body = Requests.body(state, call, "message-reaction");
    Found found = find(call.path("id"));
    Account account = Requests.connected(state, found.chat().account().id);
    JsonObject message = found.message();
    List<JsonObject> reactions = new ArrayList<>(message.objects("reactions"));
    reactions.add(
        JsonObject.empty().put("value", body.text("reaction")).put("from", account.owner.key()));
    message.put("reactions", reactions);
    messages.tell(
        "message_reaction",
        found.chat(),
        message,
        JsonObject.empty()
            .put("reaction", body.text("reaction"))
            .put("reaction_sender", messages.attendee(found.chat(), account.owner.key())));
    return Reply.ok(JsonObject.tagged("MessageReactionAdded").put("success", true));
  }

  private Found own(Call call) {
    Found found = find(call.path("id"));
    Account account = Requests.connected(state, found.chat().account().id);
    Instant sent = Instant.parse(found.message().text("at"));
    if (!found.message().text("from").equals(account.owner.key())
        || sent.plus(EDITABLE).isBefore(state.now())) {
      throw Errors.unprocessable(
          "unprocessable_entity", "Only own messages of the last 60 minutes can be changed.");
    }
    return found;
  }

  private Reply edit(Call call) {
    JsonObject body = Requests.body(state, call, "message-patch");
    Found found = own(call);
    found.message().put("text", body.text("text")).put("edited", true);
    messages.tell("message_edited", found.chat(), found.message(), JsonObject.empty());
    return Reply.ok(JsonObject.tagged("MessageEdited"));
  }

  private Reply delete(Call call) {
    Found found = own(call);
    found.message().put("deleted", true);
    messages.tell("message_deleted", found.chat(), found.message(), JsonObject.empty());
    return Reply.ok(JsonObject.tagged("MessageDeleted"));
  }

  private Reply forward(Call call) {
    find(call.path("id"));
    throw Errors.refusal(501, "feature_not_implemented", "Forwarding is for WhatsApp only.");
  }

  private Reply attachment(Call call) {
    for (JsonObject attachment : find(call.path("id")).message().objects("attachments")) {
      if (attachment.text("id").equals(call.path("attachment"))) {
        return new Reply(200, attachment.text("mediaType"), messages.content(attachment));
      }
    }
    throw Errors.notFound("Attachment");
  }
}
