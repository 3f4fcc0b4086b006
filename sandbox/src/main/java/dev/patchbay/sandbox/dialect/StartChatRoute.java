package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code POST /chats} (dossier A.5.3). */
final class StartChatRoute {

  private static final List<String> TOPICS =
      List.of("service_request", "request_demo", "support", "careers", "other");

  private final State state;
  private final Messages messages;

  StartChatRoute(State state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  void addTo(Router router) {
    router.on("POST", "/chats", this::start);
  }

  private Reply start(Call call) {
    Requests.multipart(call);
    Account account = Requests.connected(state, Requests.field(call, "account_id"));
    List<String> ids = call.parts("attendees_ids").stream().map(Part::text).toList();
    if (ids.isEmpty()) {
      throw Errors.invalid("/body/attendees_ids: Required property");
    }
    String api = api(call);
    Requests.subscribed(account, api);
    String text = call.field("text");
    List<Part> files = MessageRoutes.files(call);
    if ((text == null || text.isEmpty()) && files.isEmpty()) {
      throw Errors.unprocessable("invalid_message", "A message needs a text or an attachment.");
    }
    String product = api.toUpperCase(Locale.ROOT);
    JsonObject company = company(ids.get(0));
    Chat chat;
    String kind = "MESSAGE";
    if (company != null) {
      chat = companyChat(call, account, company);
    } else if (ids.size() > 1) {
      chat = group(call, account, ids, product);
    } else {
      Person person = recipient(ids.get(0), product);
      kind = kind(call, account, person, api);
      chat = messages.with(account, person, product);
      if (kind.equals("INMAIL")) {
        chat.data().put("contentType", "inmail");
        chat.data().putIfPresent("subject", call.field("subject"));
      }
    }
    JsonObject message = messages.send(chat, text, files, kind, call.field("subject"));
    return Reply.created(
        JsonObject.tagged("ChatStarted")
            .put("chat_id", chat.id())
            .put("message_id", message.text("id")));
  }

  private static String api(Call call) {
    String api = call.field("linkedin[api]");
    if (api == null) {
      return "classic";
    }
    if (!List.of("classic", "recruiter", "sales_navigator").contains(api)) {
      throw Errors.invalid("/body/linkedin/api: Expected classic, recruiter or sales_navigator");
    }
    return api;
  }

  private @Nullable JsonObject company(String id) {
    return state.world.companies().stream()
        .filter(company -> company.text("mailbox").equals(id))
        .findFirst()
        .orElse(null);
  }

  private Chat companyChat(Call call, Account account, JsonObject company) {
    String topic = call.field("linkedin[topic]");
    if (topic == null || !TOPICS.contains(topic)) {
      throw Errors.unprocessable(
          "unprocessable_entity", "A message to a company needs a topic, one of " + TOPICS + ".");
    }
    String key = "company:" + company.text("id");
    for (Chat chat : account.chats) {
      if (chat.data().texts("with").equals(List.of(key))) {
        return chat;
      }
    }
    return begin(account, List.of(key), "CLASSIC");
  }

  private Chat begin(Account account, List<String> with, String product) {
    Chat chat = Chat.start(account, state.ids.next("cH4t"), state.ids.thread(), with, product);
    account.chats.add(chat);
    return chat;
  }

  private Chat group(Call call, Account account, List<String> ids, String product) {
    List<String> keys = new ArrayList<>();
    for (String id : ids) {
      Person person = recipient(id, product);
      if (!account.relations.containsKey(person.key())) {
        throw Errors.unprocessable(
            "no_connection_with_recipient", "Recipient is not in your network.");
      }
      keys.add(person.key());
    }
    Chat chat = begin(account, keys, product);
    chat.data().put("kind", "GROUP").put("title", call.field("subject"));
    return chat;
  }

  private Person recipient(String id, String product) {
    Person person = state.find(id);
    if (person == null || !MessagingJson.providerId(person, product).equals(id)) {
      throw Errors.unprocessable(
          "invalid_recipient", "The recipient is not known under this id in this product.");
    }
    List<String> refuses = person.data().texts("refuses");
    if (refuses.contains("REACH")) {
      throw Errors.unprocessable("user_unreachable", "The recipient cannot be reached.");
    }
    if (refuses.contains("MESSAGE")) {
      throw Errors.unprocessable("blocked_recipient", "The recipient has been blocked.");
    }
    return person;
  }

  /** An existing chat is reused, and who has written into it can be answered. */
  private static boolean hasWritten(Account account, Person person) {
    return account.chats.stream()
        .filter(chat -> chat.isOnlyWith(person) && chat.data().text("product").equals("CLASSIC"))
        .filter(chat -> !chat.data().flag("readOnly"))
        .flatMap(chat -> chat.data().objects("messages").stream())
        .anyMatch(message -> message.text("from").equals(person.key()));
  }

  private static String kind(Call call, Account account, Person person, String api) {
    if (account.relations.containsKey(person.key())) {
      return "MESSAGE";
    }
    JsonObject open = account.invitationFrom(person);
    if (open != null
        && api.equals("classic")
        && open.text("id").equals(call.field("linkedin[invitation_id]"))) {
      return "MESSAGE";
    }
    boolean inMail = "true".equals(call.field("linkedin[inmail]"));
    if (api.equals("classic") && !inMail) {
      if (hasWritten(account, person)) {
        return "MESSAGE";
      }
      throw Errors.unprocessable(
          "no_connection_with_recipient", "Recipient is not in your network.");
    }
    if (api.equals("classic")) {
      Requests.subscribed(account, "premium");
    }
    if (person.data().texts("refuses").contains("INMAIL")) {
      throw Errors.unprocessable("not_allowed_inmail", "The recipient takes no InMail.");
    }
    String purse = api.equals("classic") ? "premium" : api;
    long credits = account.credits.getOrDefault(purse, 0L);
    if (!person.data().flag("openProfile")) {
      if (credits < 1) {
        throw Errors.unprocessable("insufficient_credits", "There are no InMail credits left.");
      }
      account.credits.put(purse, credits - 1);
    }
    return "INMAIL";
  }
}
