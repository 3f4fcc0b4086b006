package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom {@code @[key]} in the text of a post stands for. Newer accounts only.
 *
 * @param key 1 to 30 letters, digits, {@code _} and {@code -}
 * @param name the name by which LinkedIn offers it
 * @param urn URN of the person or company, to choose among those of the same name
 * @param personHashedUrl a person's URL with the member id, to the same end
 * @param companyHashedUrl a company's URL with its number, to the same end
 */
public record PostMention(
    String key,
    String name,
    Option<String> urn,
    Option<String> personHashedUrl,
    Option<String> companyHashedUrl)
    implements Checked {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,30}");

  /** A mention by name alone. */
  public static PostMention of(String key, String name) {
    return new PostMention(key, name, Option.none(), Option.none(), Option.none());
  }

  /** The same with {@link #urn}. */
  public PostMention urn(String value) {
    return new PostMention(key, name, Option.some(value), personHashedUrl, companyHashedUrl);
  }

  /** The same with {@link #personHashedUrl}. */
  public PostMention personHashedUrl(String value) {
    return new PostMention(key, name, urn, Option.some(value), companyHashedUrl);
  }

  /** The same with {@link #companyHashedUrl}. */
  public PostMention companyHashedUrl(String value) {
    return new PostMention(key, name, urn, personHashedUrl, Option.some(value));
  }

  @Override
  public List<String> flaws() {
    return KEY.matcher(key).matches()
        ? List.of()
        : List.of(
            "The key of a mention has 1 to 30 letters, digits, _ and -; \"" + key + "\" has not.");
  }
}
