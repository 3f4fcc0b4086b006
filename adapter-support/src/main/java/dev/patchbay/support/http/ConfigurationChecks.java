package dev.patchbay.support.http;

import dev.patchbay.spi.ConfigurationKey;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Checks of configuration values that adapters have in common, for {@link
 * ConfigurationKey#checking}. Each gives what is wrong with a value, none when nothing is; none
 * repeats the value, which may be a secret.
 */
public final class ConfigurationChecks {
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern BYTES = Pattern.compile("[1-9][0-9]{0,11}");

  private ConfigurationChecks() {}

  /** A value that goes out in a header: visible ASCII characters without spaces. */
  public static Option<String> headerValue(String value) {
    return Option.when(
        !value.chars().allMatch(unit -> unit > ' ' && unit < 127),
        "must be visible ASCII characters without spaces");
  }

  /** A value that is the name of a header: letters, digits and hyphens, at most 64. */
  public static Option<String> headerName(String value) {
    return Option.when(!HEADER_NAME.matcher(value).matches(), "is not the name of a header");
  }

  /** A value that is one of some. */
  public static Function<String, Option<String>> oneOf(Collection<String> allowed) {
    List<String> those = List.copyOf(allowed);
    return value ->
        Option.when(!those.contains(value), "must be one of " + String.join(", ", those));
  }

  /**
   * The key {@code max-answer-bytes}, which {@link WireSettings#longestAnswer} wants; {@link
   * WireSettings#LONGEST_ANSWER} unless set.
   */
  public static ConfigurationKey maxAnswerBytes() {
    return ConfigurationKey.withDefault(
            "max-answer-bytes",
            "Bytes after which an answer is given up",
            String.valueOf(WireSettings.LONGEST_ANSWER))
        .checking(
            value ->
                Option.when(
                    !BYTES.matcher(value).matches(),
                    "must be a whole number of bytes, at least 1"));
  }
}
