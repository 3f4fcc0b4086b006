package dev.patchbay.token;

import dev.patchbay.codec.Fingerprint;
import dev.patchbay.codec.PlainText;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a list goes on. It belongs to one vendor, operation, session and query; used with another
 * it is an {@code InvalidRequest}. {@link #text()} survives a restart and holds no secret.
 *
 * @param vendor whose list it is
 * @param operation the operation's id
 * @param session the session the list was read with, if any
 * @param query fingerprint of the request that began the list
 * @param cursor the vendor's own cursor, or the adapter's when the vendor has none
 */
public record PageToken(
    Vendor vendor, String operation, Option<SessionRef> session, Fingerprint query, String cursor) {

  /** The token as one line of URL-safe text. */
  public String text() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("kind", "page.1");
    plain.put("vendor", vendor.name());
    plain.put("operation", operation);
    session.forEach(ref -> plain.put("session", ref.id()));
    plain.put("query", query.get());
    plain.put("cursor", cursor);
    return PlainText.encode(plain);
  }

  /** Reads {@link #text()} back; left says why it is no page token. */
  public static Either<String, PageToken> parse(String text) {
    return TokenFields.read(text, "page.1")
        .flatMap(
            fields ->
                fields
                    .vendor()
                    .map(
                        vendor ->
                            new PageToken(
                                vendor,
                                fields.text("operation"),
                                fields.session(vendor),
                                Fingerprint.read(fields.text("query")),
                                fields.text("cursor"))));
  }

  @Override
  public String toString() {
    return "PageToken[" + vendor + " " + operation + "]";
  }
}
