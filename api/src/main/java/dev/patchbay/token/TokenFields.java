package dev.patchbay.token;

import dev.patchbay.codec.PlainText;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a token that has been read; absent ones are empty text. */
record TokenFields(Map<?, ?> plain) {

  static Either<String, TokenFields> read(String text, String kind) {
    return PlainText.decode(text)
        .flatMap(
            value ->
                value instanceof Map<?, ?> map && kind.equals(map.get("kind"))
                    ? Either.right(new TokenFields(map))
                    : Either.left("it is not a token of the kind " + kind));
  }

  String text(String name) {
    return plain.get(name) instanceof String text ? text : "";
  }

  Map<String, Object> map(String name) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (plain.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  Either<String, Vendor> vendor() {
    try {
      return Either.right(Vendor.of(text("vendor")));
    } catch (IllegalArgumentException malformed) {
      return Either.left("it names no vendor");
    }
  }

  Option<SessionRef> session(Vendor vendor) {
    String id = text("session");
    return id.isEmpty() ? Option.none() : Option.some(new SessionRef(vendor, id));
  }
}
