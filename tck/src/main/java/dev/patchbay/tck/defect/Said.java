package dev.patchbay.tck.defect;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer of the made-up vendor, or that there is none.
 *
 * @param status its status
 * @param headers its headers, by name in any case
 * @param body its bytes
 * @param failure why there is no answer
 * @param sent whether the request may have arrived
 */
@SuppressWarnings("ArrayRecordComponent")
record Said(int status, Map<String, String> headers, byte[] body, Failure failure, boolean sent) {
  private static final int DEEPEST = 200;

  /** What went wrong. */
  enum Failure {
    NONE,
    NETWORK,
    LATE,
    STOPPED
  }

  static Said failed(Failure failure, boolean sent) {
    return new Said(0, Map.of(), new byte[0], failure, sent);
  }

  /** The body as JSON; empty where it makes no sense. */
  JsonObject json(Defect defect) {
    try {
      return deep() ? tooDeep(defect) : Json.object(text());
    } catch (IllegalArgumentException | CharacterCodingException senseless) {
      return JsonObject.empty();
    }
  }

  private String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
  }

  private static JsonObject tooDeep(Defect defect) {
    if (defect == Defect.DIES_OF_A_DEEP_ANSWER) {
      throw new IllegalStateException("It is too deep");
    }
    return JsonObject.empty();
  }

  private boolean deep() {
    int depth = 0;
    for (byte one : body) {
      depth += one == '[' || one == '{' ? 1 : one == ']' || one == '}' ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
