package dev.patchbay.linkedapi;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The value of the key {@code accounts}: {@code id=token, id=token}. */
final class AccountsText {
  private static final Pattern ENTRY = Pattern.compile("[A-Za-z0-9_-]{1,100}\\s*=\\s*([!-~]+)");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private AccountsText() {}

  /** What is wrong, without repeating any of it. */
  static Option<String> flaw(String text) {
    String[] entries = COMMA.split(text.strip(), -1);
    for (int index = 0; index < entries.length; index++) {
      if (!ENTRY.matcher(entries[index]).matches()) {
        return Option.some(
            "entry "
                + (index + 1)
                + " is not <account id>=<identification token>; separate entries by commas");
      }
    }
    return Option.none();
  }

  static Map<String, Secret> read(String text) {
    Map<String, Secret> tokens = new LinkedHashMap<>();
    for (String entry : COMMA.split(text.strip(), -1)) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        tokens.put(
            entry.substring(0, equals).strip(), Secret.of(entry.substring(equals + 1).strip()));
      }
    }
    return Map.copyOf(tokens);
  }
}
