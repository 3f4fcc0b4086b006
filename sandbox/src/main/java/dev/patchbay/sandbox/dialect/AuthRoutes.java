package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Logins, checkpoints and hosted links (dossier A.6.3 to A.6.5). The user name decides what
 * LinkedIn asks for, as {@code UnipileSandbox} tells its users.
 */
final class AuthRoutes {

  static final String CODE = "482913";

  private record Intent(Person person, String type, boolean reconnect) {}

  private final State state;
  private final Supplier<String> baseUrl;
  private final Map<String, Intent> intents = new HashMap<>();
  private final Map<String, JsonObject> links = new HashMap<>();

  AuthRoutes(State state, Supplier<String> baseUrl) {
    this.state = state;
    this.baseUrl = baseUrl;
  }

  void addTo(Router router) {
    router
        .on("POST", "/accounts/checkpoint", this::solve)
        .on("POST", "/accounts/checkpoint/resend", this::resend)
        .on("POST", "/accounts", call -> logIn(call, null))
        .on("POST", "/accounts/{id}", call -> logIn(call, call.path("id")))
        .on("POST", "/hosted/accounts/link", this::link);
  }

  private Reply logIn(Call call, @Nullable String existing) {
    if (existing != null) {
      Requests.account(state, existing);
    }
    JsonObject body = Requests.body(state, call, "connect");
    JsonObject proxy = body.object("proxy");
    if (proxy.text("username").equals("wrong")) {
      throw Errors.refusal(407, "proxy_auth_error", "The proxy refused the credentials.");
    }
    String name = body.has("username") ? body.text("username") : body.text("access_token");
    refuse(name, body.text("password"));
    Person person = person(name, existing);
    String type = checkpoint(name);
    if (type != null) {
      String id = existing == null ? state.ids.next("acc") : existing;
      intents.put(id, new Intent(person, type, existing != null));
      return challenge(id, type);
    }
    return linked(existing == null ? state.ids.next("acc") : existing, person, existing != null);
  }

  private static void refuse(String name, String password) {
    if (password.equals("wrong") || name.equals("expired")) {
      throw Errors.refusal(401, "invalid_credentials", "The credentials are not accepted.");
    }
    switch (mailbox(name)) {
      case "restricted" ->
          throw Errors.refusal(403, "account_restricted", "LinkedIn restricted this member.");
      case "busy" ->
          throw Errors.refusal(425, "auth_in_progress", "An authentication is running already.");
      case "slow" -> throw Errors.refusal(408, "request_timeout", "LinkedIn did not answer.");
      case "captchaonly" ->
          throw Errors.refusal(401, "captcha_not_supported", "LinkedIn asks for a captcha.");
      default -> {}
    }
  }

  private static @Nullable String checkpoint(String name) {
    return switch (mailbox(name)) {
      case "2fa" -> "2FA";
      case "otp" -> "OTP";
      case "inapp" -> "IN_APP_VALIDATION";
      case "phone" -> "PHONE_REGISTER";
      case "captcha" -> "CAPTCHA";
      case "contract" -> "CONTRACT_CHOOSER";
      default -> null;
    };
  }

  private static String mailbox(String name) {
    int at = name.indexOf('@');
    return (at < 0 ? name : name.substring(0, at)).toLowerCase(Locale.ROOT);
  }

  private Person person(String name, @Nullable String existing) {
    if (existing != null) {
      return Requests.account(state, existing).owner;
    }
    return state.world.people().stream()
        .filter(person -> person.data().text("email").equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> state.world.person("ito-77"));
  }

  private static Reply challenge(String id, String type) {
    JsonObject checkpoint = JsonObject.empty().put("type", type);
    switch (type) {
      case "2FA" -> checkpoint.put("source", "APP");
      case "CAPTCHA" -> checkpoint.put("public_key", "0000-sandbox").put("data", "blob");
      case "CONTRACT_CHOOSER" ->
          checkpoint.put(
              "contract_options",
              List.of(
                  JsonObject.empty().put("id", "9300001").put("name", "Fjordkraft Recruiter"),
                  JsonObject.empty().put("id", "9300002").put("name", "Talentbruen")));
      default -> {}
    }
    return Reply.json(
        202, JsonObject.tagged("Checkpoint").put("account_id", id).put("checkpoint", checkpoint));
  }

  private Reply solve(Call call) {
    JsonObject body = Requests.body(state, call, "checkpoint");
    String id = body.text("account_id");
    Intent intent = intents.get(id);
    if (intent == null) {
      throw Errors.refusal(500, "authentication_intent_error", "No authentication is open.");
    }
    String code = body.text("code");
    if (code.equals("TRY_ANOTHER_WAY")) {
      intents.put(id, new Intent(intent.person(), "OTP", intent.reconnect()));
      return challenge(id, "OTP");
    }
    boolean right =
        switch (intent.type()) {
          case "IN_APP_VALIDATION" -> false;
          case "PHONE_REGISTER" -> code.matches("\\(\\+\\d+\\)\\d{4,}");
          case "CONTRACT_CHOOSER" -> code.equals("9300001") || code.equals("9300002");
          case "CAPTCHA" -> true;
          default -> code.equals(CODE);
        };
    if (!right) {
      throw Errors.refusal(401, "invalid_checkpoint_solution", "The code is not right.");
    }
    if (intent.type().equals("PHONE_REGISTER")) {
      intents.put(id, new Intent(intent.person(), "OTP", intent.reconnect()));
      return challenge(id, "OTP");
    }
    intents.remove(id);
    return linked(id, intent.person(), false);
  }

  private Reply resend(Call call) {
    JsonObject body = Requests.body(state, call, "checkpoint-resend");
    String id = body.text("account_id");
    if (!intents.containsKey(id)) {
      throw Errors.refusal(500, "authentication_intent_error", "No authentication is open.");
    }
    return Reply.ok(
        JsonObject.tagged("CheckpointResend").put("account_id", id).put("success", true));
  }

  /** The user taps in the LinkedIn app; answers whether one was asked to. */
  boolean approve() {
    String id =
        intents.entrySet().stream()
            .filter(entry -> entry.getValue().type().equals("IN_APP_VALIDATION"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    if (id == null) {
      return false;
    }
    Intent intent = intents.remove(id);
    if (intent != null) {
      linked(id, intent.person(), intent.reconnect());
    }
    return intent != null;
  }

  private Reply linked(String id, Person person, boolean reconnect) {
    Account account = state.accounts.get(id);
    if (account == null) {
      account = new Account(id, person, state.now(), "OK");
      state.accounts.put(id, account);
      state.webhooks.tellStatus("CREATION_SUCCESS", id);
    } else {
      account.status = "OK";
      state.webhooks.tellStatus("RECONNECTED", id);
    }
    state.webhooks.tellStatus("OK", id);
    state.webhooks.tellStatus("SYNC_SUCCESS", id);
    return Reply.created(
        JsonObject.tagged(reconnect ? "AccountReconnected" : "AccountCreated")
            .put("account_id", id));
  }

  private Reply link(Call call) {
    JsonObject body = Requests.body(state, call, "hosted-link");
    if (!Times.parse("/body/expiresOn", body.text("expiresOn")).isAfter(state.now())) {
      throw Errors.invalid("/body/expiresOn: Expected a time in the future");
    }
    if (body.has("reconnect_account")) {
      Requests.account(state, body.text("reconnect_account"));
    }
    String token = state.ids.next("link");
    links.put(token, body);
    return Reply.ok(
        JsonObject.tagged("HostedAuthUrl").put("url", baseUrl.get() + "/hosted/" + token));
  }

  /** The user opens a hosted link and logs in. */
  Reply finish(String token) {
    JsonObject link = links.get(token);
    if (link == null || !Times.parse("expiresOn", link.text("expiresOn")).isAfter(state.now())) {
      return Errors.reply(401, "expired_link", "The link has expired.", "");
    }
    boolean reconnect = link.text("type").equals("reconnect");
    String id = reconnect ? link.text("reconnect_account") : state.ids.next("acc");
    Person person = person("", reconnect ? id : null);
    linked(id, person, reconnect);
    links.remove(token);
    JsonObject told =
        JsonObject.empty()
            .put("status", reconnect ? "RECONNECTED" : "CREATION_SUCCESS")
            .put("account_id", id)
            .putIfPresent("name", link.textOrNull("name"));
    if (link.has("notify_url")) {
      state.webhooks.notifyLinked(link.text("notify_url"), told);
    }
    return Reply.ok(told);
  }
}
