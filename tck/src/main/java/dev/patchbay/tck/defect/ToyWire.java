package dev.patchbay.tck.defect;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** The made-up vendor's HTTP, right or wrong in one way. */
final class ToyWire implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.patchbay.toy");
  private static final int CROWD = 8;
  private static final Duration FAR_TOO_LONG = ToyProvider.PATIENCE.multipliedBy(2);

  private final String baseUrl;
  private final String key;
  private final Defect defect;
  private final AtomicInteger running = new AtomicInteger();
  private final List<Socket> kept = new CopyOnWriteArrayList<>();

  ToyWire(String baseUrl, String key, Defect defect) {
    this.baseUrl = baseUrl;
    this.key = key;
    this.defect = defect;
  }

  String key() {
    return key;
  }

  /** As it stands in a header for user and password. */
  String encodedKey() {
    return Base64.getEncoder().encodeToString(("toy:" + key).getBytes(StandardCharsets.UTF_8));
  }

  Said ask(String method, String path, String body, Duration within, BooleanSupplier cancelled) {
    URI at = URI.create(baseUrl + path);
    boolean crowded = running.incrementAndGet() > CROWD;
    Said said = once(at, method, body, within, cancelled);
    running.decrementAndGet();
    boolean again =
        switch (defect) {
          case ASKS_TWICE -> true;
          case REPEATS_A_WRITE -> said.status() == 500;
          case REPEATS_A_WRITE_AFTER_A_RESET ->
              said.failure() == Said.Failure.NETWORK && said.sent();
          case SENDS_AGAIN_WHEN_BUSY -> crowded;
          case REPEATS_AT_ONCE_WHEN_TOLD_SO -> said.status() == 503;
          default -> false;
        };
    if (again) {
      said = once(at, method, body, within, cancelled);
    }
    if (defect == Defect.FOLLOWS_A_REDIRECT_WITH_THE_KEY && said.status() / 100 == 3) {
      said = once(URI.create(said.headers().get("Location")), method, body, within, cancelled);
    }
    return said;
  }

  private Said once(
      URI at, String method, String body, Duration within, BooleanSupplier cancelled) {
    if (defect == Defect.LOGS_THE_KEY || defect == Defect.LOGS_THE_KEY_ENCODED) {
      String shown = defect == Defect.LOGS_THE_KEY ? key : encodedKey();
      LOG.log(System.Logger.Level.TRACE, "{0} {1} as {2}", method, at, shown);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    if (defect != Defect.SENDS_NO_KEY) {
      headers.put("Key", key);
    }
    if (!body.isEmpty()) {
      headers.put(
          "Content-Type", defect == Defect.CALLS_JSON_TEXT ? "text/plain" : "application/json");
    }
    return new ToyHttp(defect == Defect.KEEPS_THE_CONNECTION, kept, () -> stopped(cancelled))
        .ask(
            at,
            method,
            headers,
            body.getBytes(StandardCharsets.UTF_8),
            defect == Defect.IGNORES_THE_DEADLINE ? FAR_TOO_LONG : within);
  }

  private boolean stopped(BooleanSupplier cancelled) {
    boolean interrupted =
        defect == Defect.LOSES_THE_INTERRUPT
            ? Thread.interrupted()
            : Thread.currentThread().isInterrupted();
    return (interrupted && defect != Defect.SLEEPS_THROUGH_INTERRUPTS)
        || (cancelled.getAsBoolean() && defect != Defect.IGNORES_CANCELLING);
  }

  @Override
  public void close() {
    kept.removeIf(ToyWire::closed);
  }

  private static boolean closed(Socket socket) {
    try {
      socket.close();
      return true;
    } catch (IOException gone) {
      return true;
    }
  }

  /** A text as a part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
