package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conversations of one account with one person each. Guarded by the simulator. */
final class Mailbox {

  /**
   * One message.
   *
   * @param id LinkedIn's part of its URN
   * @param own whether the account wrote it
   */
  record Message(String id, String thread, Person with, boolean own, String text, Instant at) {}

  private final Person owner;
  private final Map<String, Person> threads = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();

  Mailbox(Person owner) {
    this.owner = owner;
  }

  @Nullable String threadWith(Person person) {
    for (Map.Entry<String, Person> thread : threads.entrySet()) {
      if (thread.getValue().equals(person)) {
        return thread.getKey();
      }
    }
    return null;
  }

  @Nullable Person partner(String thread) {
    return threads.get(thread);
  }

  void open(String thread, Person with) {
    threads.put(thread, with);
  }

  Message add(String id, String thread, Person with, boolean own, String text, Instant at) {
    threads.putIfAbsent(thread, with);
    Message message = new Message(id, thread, with, own, text, at);
    messages.add(message);
    return message;
  }

  /** Messages of others, oldest first. */
  List<Message> received() {
    return messages.stream().filter(message -> !message.own()).toList();
  }

  String urn(Message message) {
    return "urn:li:msg_message:(" + profile() + "," + message.id() + ")";
  }

  String conversationUrn(String thread) {
    return "urn:li:msg_conversation:(" + profile() + "," + thread + ")";
  }

  private String profile() {
    return "urn:li:fsd_profile:" + owner.memberId();
  }

  /** The threads in a shape of the sandbox's own. */
  List<JsonObject> listed() {
    return threads.entrySet().stream()
        .map(
            thread ->
                JsonObject.empty()
                    .put("conversationUrn", conversationUrn(thread.getKey()))
                    .put("profileUrl", Urls.of(thread.getValue())))
        .toList();
  }

  /** The messages of a thread in a shape of the sandbox's own. */
  List<JsonObject> listed(String thread) {
    return messages.stream()
        .filter(message -> message.thread().equals(thread))
        .map(
            message ->
                JsonObject.empty()
                    .put("messageUrn", urn(message))
                    .put("text", message.text())
                    .put("own", message.own())
                    .put("at", Times.iso(message.at())))
        .toList();
  }
}
