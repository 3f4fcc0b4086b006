package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code /chats} except starting one (dossier A.5.1). Reads are from the store: no login needed.
 */
final class ChatRoutes {

  private static final List<String> SYNC = List.of("SYNC_STARTED", "SYNC_RUNNING", "SYNC_DONE");

  private final State state;
  private final MessagingJson json;

  ChatRoutes(State state, MessagingJson json) {
    this.state = state;
    this.json = json;
  }

  void addTo(Router router) {
    router
        .on("GET", "/chats", this::list)
        .on("GET", "/chats/{id}", this::get)
        .on("PATCH", "/chats/{id}", this::patch)
        .on("DELETE", "/chats/{id}", this::delete)
        .on("GET", "/chats/{id}/attendees", this::attendees)
        .on("GET", "/chats/{id}/sync", this::sync)
        .on("GET", "/chat_attendees", this::allAttendees)
        .on("GET", "/chat_attendees/{id}", this::attendee)
        .on("GET", "/chat_attendees/{id}/picture", this::picture)
        .on("GET", "/chat_attendees/{id}/chats", this::chatsWith);
  }

  private Reply list(Call call) {
    return page(call, state.chats(accounts(call)));
  }

  private Reply page(Call call, List<Chat> all) {
    String type = call.query("account_type");
    boolean unread = Requests.flag(call, "unread");
    List<Chat> chosen =
        all.stream()
            .filter(chat -> type == null || type.equals("LINKEDIN"))
            .filter(
                chat ->
                    call.query("unread") == null || chat.data().number("unread", 0) > 0 == unread)
            .filter(within(call, Chat::lastActivity)::apply)
            .toList();
    Pages<Chat> page = Pages.of(call, chosen, 250, 100);
    return Reply.ok(page.list("ChatList", page.rows().stream().map(json::chat).toList()));
  }

  static List<String> accounts(Call call) {
    String ids = call.query("account_id");
    return ids == null ? List.of() : List.of(ids.split(","));
  }

  /** The exclusive {@code after} and {@code before} of a list. */
  static <T> Function<T, Boolean> within(Call call, Function<T, String> at) {
    String after = call.query("after");
    String before = call.query("before");
    Instant least = after == null ? Instant.MIN : Times.parse("/query/after", after);
    Instant most = before == null ? Instant.MAX : Times.parse("/query/before", before);
    return row -> {
      String time = at.apply(row);
      if (time.isEmpty()) {
        return after == null && before == null;
      }
      Instant when = Instant.parse(time);
      return when.isAfter(least) && when.isBefore(most);
    };
  }

  private Reply get(Call call) {
    String account = call.query("account_id");
    Chat chat =
        account == null
            ? state.chat(call.path("id"))
            : state.chats(List.of(account)).stream()
                .filter(
                    one ->
                        one.id().equals(call.path("id"))
                            || one.data().text("threadId").equals(call.path("id")))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("Chat"));
    List<JsonObject> messages = chat.messages();
    return Reply.ok(
        json.chat(chat)
            .put(
                "lastMessage",
                messages.isEmpty() ? null : json.message(chat, messages.get(0)).remove("object")));
  }

  private Reply patch(Call call) {
    Chat chat = state.chat(call.path("id"));
    JsonObject body = Requests.body(state, call, "chat-patch");
    Requests.connected(state, chat.account().id);
    switch (body.text("action")) {
      case "setReadStatus" -> chat.data().put("unread", body.flag("value") ? 0 : 1);
      case "setMuteStatus" -> chat.data().put("mutedUntil", body.flag("value") ? "FOREVER" : null);
      default ->
          throw Errors.refusal(
              501, "feature_not_implemented", "LinkedIn has no such action on a chat.");
    }
    return Reply.ok(JsonObject.tagged("ChatPatched"));
  }

  private Reply delete(Call call) {
    Chat chat = state.chat(call.path("id"));
    chat.account().chats.remove(chat);
    return Reply.ok(JsonObject.tagged("ChatDeleted"));
  }

  private Reply attendees(Call call) {
    return Reply.ok(
        JsonObject.tagged("ChatAttendeeList")
            .put("items", json.attendees(state.chat(call.path("id"))))
            .put("cursor", null));
  }

  private Reply sync(Call call) {
    Chat chat = state.chat(call.path("id"));
    int step = chat.account().syncs.merge(chat.id(), 1, Integer::sum) - 1;
    return Reply.ok(
        JsonObject.tagged("ChatHistorySync")
            .put("chat_id", chat.id())
            .put("status", SYNC.get(step % SYNC.size())));
  }

  private Stream<JsonObject> everybody(List<String> accounts) {
    return state.chats(accounts).stream().flatMap(chat -> json.attendees(chat).stream()).distinct();
  }

  private Reply allAttendees(Call call) {
    Pages<JsonObject> page = Pages.of(call, everybody(accounts(call)).toList(), 250, 100);
    return Reply.ok(page.list("ChatAttendeeList", page.rows()));
  }

  private JsonObject one(Call call) {
    return everybody(List.of())
        .filter(attendee -> attendee.text("id").equals(call.path("id")))
        .findFirst()
        .orElseThrow(() -> Errors.notFound("Attendee"));
  }

  private Reply attendee(Call call) {
    return Reply.ok(one(call));
  }

  private Reply picture(Call call) {
    one(call);
    return new Reply(200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
  }

  private Reply chatsWith(Call call) {
    List<String> wanted = List.of(call.path("id").split(","));
    List<Chat> chats =
        state.chats(accounts(call)).stream()
            .filter(chat -> !chat.isGroup() && isWith(chat, wanted))
            .toList();
    if (chats.isEmpty() && !known(wanted)) {
      throw Errors.notFound("Attendee");
    }
    return page(call, chats);
  }

  private boolean known(List<String> names) {
    return everybody(List.of())
            .anyMatch(
                attendee ->
                    names.contains(attendee.text("id"))
                        || names.contains(attendee.text("provider_id")))
        || names.stream().anyMatch(name -> state.find(name) != null);
  }

  private boolean isWith(Chat chat, List<String> names) {
    return json.attendees(chat).stream()
        .filter(attendee -> attendee.number("is_self", 0) == 0)
        .anyMatch(
            attendee ->
                names.contains(attendee.text("id"))
                    || names.contains(attendee.text("provider_id")));
  }
}
