package dev.patchbay.token;

import dev.patchbay.codec.PlainText;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Background work at a vendor that has been started and can be asked for again by any process. It
 * holds no secret: the request is kept as plain values.
 *
 * @param vendor who does the work
 * @param operation the id of the operation that started it
 * @param session the account it runs for, if any
 * @param handle the vendor's id of the work; empty when it was about to be started and nobody knows
 *     whether it was
 * @param request the request as the codec writes it
 */
public record ResumeToken(
    Vendor vendor,
    String operation,
    Option<SessionRef> session,
    String handle,
    Map<String, Object> request) {

  /** Copies the request's map. */
  public ResumeToken {
    request = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(request));
  }

  /** Whether the work is known to have been started; false for the token of an intent. */
  public boolean started() {
    return !handle.isEmpty();
  }

  /** The token as one line of URL-safe text. */
  public String text() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("kind", "resume.1");
    plain.put("vendor", vendor.name());
    plain.put("operation", operation);
    session.forEach(ref -> plain.put("session", ref.id()));
    plain.put("handle", handle);
    plain.put("request", request);
    return PlainText.encode(plain);
  }

  /** Reads {@link #text()} back; left says why it is no resume token. */
  public static Either<String, ResumeToken> parse(String text) {
    return TokenFields.read(text, "resume.1")
        .flatMap(
            fields ->
                fields
                    .vendor()
                    .map(
                        vendor ->
                            new ResumeToken(
                                vendor,
                                fields.text("operation"),
                                fields.session(vendor),
                                fields.text("handle"),
                                fields.map("request"))));
  }

  @Override
  public String toString() {
    return "ResumeToken[" + vendor + " " + operation + " " + handle + "]";
  }
}
