package dev.patchbay.sandbox;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Handler;
import dev.patchbay.sandbox.http.LoopbackServer;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client in any language do over HTTP what {@link VendorSandbox} does in Java, on paths no
 * vendor has. Bodies are JSON; no key is asked for.
 *
 * <ul>
 *   <li>{@code POST /sandbox/message} with {@code person} and {@code text};
 *   <li>{@code POST /sandbox/connection} with {@code person};
 *   <li>{@code POST /sandbox/session-end};
 *   <li>{@code POST /sandbox/advance} with {@code by}, an ISO 8601 duration as {@code PT1H};
 *   <li>{@code POST /sandbox/fail} with {@code status} and {@code code};
 *   <li>{@code GET /sandbox/deliveries}.
 * </ul>
 */
public final class SandboxControl {

  private final VendorSandbox sandbox;
  private final Router router = new Router();

  /**
   * Controls a sandbox.
   *
   * @param sandbox the sandbox
   */
  public SandboxControl(VendorSandbox sandbox) {
    this.sandbox = sandbox;
    on("message", body -> sandbox.messageArrives(body.text("person"), body.text("text")));
    on("connection", body -> sandbox.connectionAppears(body.text("person")));
    on("session-end", body -> sandbox.sessionEnds());
    on("advance", body -> sandbox.advance(duration(body.text("by"))));
    on("fail", body -> sandbox.failNext((int) body.number("status", 500), body.text("code")));
    router.on("GET", "/sandbox/deliveries", this::deliveries);
  }

  /**
   * Adds a thing that only one vendor's sandbox does.
   *
   * @param name the last segment of its path
   * @param action takes the body, an empty object if there is none
   * @return this control
   */
  public SandboxControl on(String name, Consumer<JsonObject> action) {
    router.on(
        "POST",
        "/sandbox/" + name,
        call -> {
          try {
            action.accept(call.body().length == 0 ? JsonObject.empty() : Json.object(call.text()));
            return Reply.ok(JsonObject.empty().put("done", true));
          } catch (IllegalArgumentException e) {
            return Reply.json(400, JsonObject.empty().put("error", e.getMessage()));
          }
        });
    return this;
  }

  /**
   * Answers a call to the sandbox itself.
   *
   * @param call any call
   * @return the reply, or null if the call is for the vendor
   */
  public @Nullable Reply handle(Call call) {
    return router.route(call);
  }

  /**
   * Starts the server of a sandbox: what is for the sandbox itself is done here, the rest is the
   * vendor's.
   *
   * @param port the port on the loopback interface, 0 for a free one
   * @param vendor answers what is for the vendor
   * @return the running server
   */
  public LoopbackServer serve(int port, Handler vendor) {
    return new LoopbackServer(
        port,
        call -> {
          Reply own = handle(call);
          return own == null ? vendor.handle(call) : own;
        });
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"by\" is no ISO 8601 duration such as PT1H", e);
    }
  }

  private Reply deliveries(Call call) {
    return Reply.ok(
        JsonObject.empty()
            .put(
                "deliveries",
                sandbox.deliveries().stream()
                    .map(
                        delivery ->
                            JsonObject.empty()
                                .put("url", delivery.url())
                                .put("body", delivery.body())
                                .put("status", delivery.status().getOrNull()))
                    .toList()));
  }
}
