package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LinkedIn's addresses as the vendor writes them: with www, without a slash at the end. */
final class Urls {
  private static final String PROFILE = "https://www.linkedin.com/in/";
  private static final Pattern SEGMENT =
      Pattern.compile("^https?://(?:[a-z0-9-]+\\.)?linkedin\\.com/in/([^/?#]+)/?(?:[?#].*)?$");

  private Urls() {}

  static String publicUrl(Person person) {
    return PROFILE
        + person
            .slug()
            .map(slug -> URLEncoder.encode(slug, StandardCharsets.UTF_8))
            .getOrElse(person.memberId());
  }

  static String hashedUrl(Person person) {
    return PROFILE + person.memberId();
  }

  /** The permanent id. */
  static String urn(Person person) {
    return "urn:li:member:" + person.number();
  }

  /** Whose page an address, public or hashed, is. */
  static Option<Person> person(World world, @Nullable String url) {
    Matcher found = SEGMENT.matcher(url == null ? "" : url);
    return found.matches()
        ? world.find(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
        : Option.none();
  }
}
