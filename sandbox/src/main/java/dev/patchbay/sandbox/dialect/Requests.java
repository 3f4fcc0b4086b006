package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.Locale;

/** Reads requests as strictly as the vendor's specification states them. */
final class Requests {

  private Requests() {}

  static JsonObject body(Call call) {
    String type = call.header("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw Errors.refusal(415, "unsupported_media_type", "The body must be application/json.");
    }
    try {
      return Json.object(call.text());
    } catch (IllegalArgumentException e) {
      throw Errors.refusal(400, "malformed_request", e.getMessage() == null ? "" : e.getMessage());
    }
  }

  static JsonObject body(State state, Call call, String contract) {
    JsonObject body = body(call);
    state.contract.check(contract, body);
    return body;
  }

  static void multipart(Call call) {
    String type = call.header("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw Errors.refusal(415, "unsupported_media_type", "The body must be multipart/form-data.");
    }
  }

  static String query(Call call, String name) {
    String value = call.query(name);
    if (value == null || value.isEmpty()) {
      throw Errors.invalid("/query/" + name + ": Required property");
    }
    return value;
  }

  static String field(Call call, String name) {
    String value = call.field(name);
    if (value == null || value.isEmpty()) {
      throw Errors.invalid("/body/" + name + ": Required property");
    }
    return value;
  }

  static boolean flag(Call call, String name) {
    String value = call.query(name);
    if (value == null) {
      return false;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw Errors.invalid("/query/" + name + ": Expected boolean");
    }
    return value.equals("true");
  }

  static int limit(Call call, int least, int most, int otherwise) {
    String text = call.query("limit");
    if (text == null) {
      return otherwise;
    }
    int limit;
    try {
      limit = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Errors.invalid("/query/limit: Expected integer");
    }
    if (limit < least || limit > most) {
      throw Errors.invalid("/query/limit: Expected an integer from " + least + " to " + most);
    }
    return limit;
  }

  static Account account(State state, String id) {
    Account account = state.accounts.get(id);
    if (account == null) {
      throw Errors.notFound("Account");
    }
    return account;
  }

  /** The account of a route that goes to LinkedIn: it must be connected. */
  static Account connected(State state, String id) {
    Account account = account(state, id);
    switch (account.status) {
      case "CREDENTIALS" ->
          throw Errors.refusal(
              401, "disconnected_account", "The account appears to be disconnected.");
      case "STOPPED", "CONNECTING" ->
          throw Errors.refusal(
              503, "no_client_session", "No client session is running for this account.");
      default -> {}
    }
    return account;
  }

  static Account connected(State state, Call call) {
    return connected(state, query(call, "account_id"));
  }

  /** Refuses a product the account's owner has not bought. */
  static void subscribed(Account account, String product) {
    if (!product.equals("classic") && !account.features.contains(product)) {
      throw Errors.refusal(
          403,
          "feature_not_subscribed",
          "The requested feature has either not been subscribed or not been authenticated.");
    }
  }
}
