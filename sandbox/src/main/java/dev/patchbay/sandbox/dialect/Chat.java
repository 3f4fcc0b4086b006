package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A conversation of an account, kept in the world's words; messages oldest first.
 *
 * @param account whose inbox it is in
 * @param data the conversation's entry
 */
record Chat(Account account, JsonObject data) {

  static Chat start(Account account, String id, String thread, List<String> with, String product) {
    return new Chat(
        account,
        JsonObject.empty()
            .put("id", id)
            .put("account", account.id)
            .put("threadId", thread)
            .put("with", with)
            .put("product", product)
            .put("unread", 0)
            .put("messages", new ArrayList<>()));
  }

  String id() {
    return data.text("id");
  }

  boolean isGroup() {
    return data.text("kind").equals("GROUP");
  }

  boolean isOnlyWith(Person person) {
    return !isGroup() && data.texts("with").equals(List.of(person.key()));
  }

  /**
   * The messages, newest first, as the vendor lists them in practice. Time stands still in a
   * sandbox: of one instant the one that was added last comes first.
   */
  List<JsonObject> messages() {
    List<JsonObject> messages = new ArrayList<>(data.objects("messages"));
    Collections.reverse(messages);
    messages.sort(Comparator.comparing((JsonObject m) -> m.text("at")).reversed());
    return messages;
  }

  /** Adds a message as the latest one of all chats of the account. */
  void add(JsonObject message) {
    data.list("messages").add(message.toMap());
    account.chats.removeIf(chat -> chat.id().equals(id()));
    account.chats.add(0, this);
  }

  String lastActivity() {
    List<JsonObject> messages = messages();
    return messages.isEmpty() ? "" : messages.get(0).text("at");
  }
}
