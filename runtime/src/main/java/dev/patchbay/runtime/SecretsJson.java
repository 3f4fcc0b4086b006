package dev.patchbay.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The form of a secrets file: {@code {"patchbay-secrets":1,"secrets":{"name":"value"}}}. */
final class SecretsJson {
  private static final String FORMAT = "patchbay-secrets";
  private static final String SECRETS = "secrets";
  private static final double VERSION = 1;
  private static final JsonAdapter<Map<String, Object>> FILE =
      new Moshi.Builder()
          .build()
          .<Map<String, Object>>adapter(
              Types.newParameterizedType(Map.class, String.class, Object.class))
          .indent("  ");

  private SecretsJson() {}

  static String write(Map<String, String> secrets) {
    return FILE.toJson(new TreeMap<>(Map.of(FORMAT, (int) VERSION, SECRETS, secrets)));
  }

  static Map<String, String> read(String text) throws Damaged {
    Map<String, Object> file = parse(text);
    if (!Double.valueOf(VERSION).equals(file.get(FORMAT))
        || !(file.get(SECRETS) instanceof Map<?, ?> entries)) {
      throw new Damaged();
    }
    Map<String, String> secrets = new TreeMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (!(entry.getKey() instanceof String name) || !(entry.getValue() instanceof String value)) {
        throw new Damaged();
      }
      secrets.put(name, value);
    }
    return secrets;
  }

  private static Map<String, Object> parse(String text) throws Damaged {
    try {
      @Nullable Map<String, Object> file = FILE.fromJson(text);
      if (file != null) {
        return file;
      }
    } catch (IOException | JsonDataException notJson) {
      // The parser's message may quote the text, and the text is secrets.
      throw new Damaged();
    }
    throw new Damaged();
  }

  /** Says that a text is not a secrets file, without quoting it. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged() {
      super("not a secrets file of Patchbay");
    }
  }
}
