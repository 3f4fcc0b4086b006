package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LinkedIn's addresses as the vendor writes them: with www and with a slash at the end. */
final class Urls {
  private static final String SITE = "https://www.linkedin.com/";
  private static final Pattern PAGE =
      Pattern.compile(
          "^https?://(?:[a-z0-9-]+\\.)?linkedin\\.com/(in|company)/([^/?#]+)/?(?:[?#].*)?$");
  private static final Pattern PROFILE_URN = Pattern.compile("urn:li:fsd_profile:([^,()]+)");

  private Urls() {}

  static String of(Person person) {
    return SITE
        + "in/"
        + person
            .slug()
            .map(slug -> URLEncoder.encode(slug, StandardCharsets.UTF_8))
            .getOrElse(person.memberId())
        + "/";
  }

  static String of(JsonObject company) {
    return SITE + "company/" + company.text("slug") + "/";
  }

  static String post(String urn) {
    return SITE + "feed/update/" + urn + "/";
  }

  /** A person by page; none for any other address or text. */
  static Option<Person> person(World world, String url) {
    return page("in", url).flatMap(world::find);
  }

  static Option<JsonObject> company(World world, String url) {
    return page("company", url).flatMap(world::company);
  }

  /** A person by page, slug, member id or URN, as a recipient is named. */
  static Option<Person> anybody(World world, String name) {
    Matcher urn = PROFILE_URN.matcher(name);
    return urn.matches()
        ? world.find(urn.group(1))
        : person(world, name).orElse(() -> world.find(name));
  }

  private static Option<String> page(String kind, String url) {
    Matcher page = PAGE.matcher(url);
    return page.matches() && page.group(1).equals(kind)
        ? Option.of(URLDecoder.decode(page.group(2), StandardCharsets.UTF_8))
        : Option.none();
  }
}
