package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LinkedIn's addresses as the vendor writes them: with www, without a slash at the end. */
final class Urls {
  private static final String SITE = "https://www.linkedin.com/";
  private static final String HOST = "^https?://(?:[a-z0-9-]+\\.)?linkedin\\.com/";
  private static final String END = "([^/?#,]+)[^?#]*/?(?:[?#].*)?$";
  private static final Pattern PERSON = Pattern.compile(HOST + "(?:in|sales/lead)/" + END);
  private static final Pattern COMPANY =
      Pattern.compile(HOST + "(?:company|school|showcase|sales/company)/" + END);
  private static final Pattern POST =
      Pattern.compile("(?:activity|ugcPost|share)[:-]([0-9]{5,25})");
  private static final Pattern COMMENT =
      Pattern.compile("comment:\\((?:urn:li:)?[a-zA-Z]+:([0-9]+),([0-9]+)\\)");
  private static final Pattern JOB = Pattern.compile(HOST + "jobs/view/(?:[^/?#]*-)?([0-9]+)/?.*$");

  private Urls() {}

  static String publicUrl(Person person) {
    return SITE
        + "in/"
        + person
            .slug()
            .map(slug -> URLEncoder.encode(slug, StandardCharsets.UTF_8))
            .getOrElse(person.memberId());
  }

  static String hashedUrl(Person person) {
    return SITE + "in/" + person.memberId();
  }

  /** As Sales Navigator's lists name a person. */
  static String salesUrl(Person person) {
    return SITE + "in/" + person.salesId();
  }

  /** The permanent id. */
  static String urn(Person person) {
    return "urn:li:member:" + person.number();
  }

  /** Whose page an address, public or hashed, is. */
  static Option<Person> person(World world, @Nullable String url) {
    return segment(PERSON, url).flatMap(world::find);
  }

  static String company(JsonObject company) {
    return SITE + "company/" + company.text("slug");
  }

  static String hashedCompany(String id) {
    return SITE + "company/" + id;
  }

  static String companyUrn(JsonObject company) {
    return "urn:li:organization:" + company.text("id");
  }

  /** Which company's page an address, public or hashed, is. */
  static Option<JsonObject> company(World world, @Nullable String url) {
    return segment(COMPANY, url).flatMap(world::company);
  }

  static String post(JsonObject post) {
    return SITE + "feed/update/" + activity(post);
  }

  static String activity(JsonObject post) {
    return "urn:li:activity:" + post.text("id");
  }

  /** The number that an address or URN of a post holds. */
  static Option<String> postNumber(@Nullable String text) {
    Matcher found = POST.matcher(text == null ? "" : decode(text));
    return found.find() ? Option.of(found.group(1)) : Option.none();
  }

  /** The text format of comment URNs is not documented; this is one possible reading. */
  static String commentUrn(JsonObject post, String comment) {
    return "urn:li:comment:(activity:" + post.text("id") + "," + comment + ")";
  }

  static String comment(JsonObject post, String comment) {
    return post(post)
        + "?commentUrn="
        + URLEncoder.encode(commentUrn(post, comment), StandardCharsets.UTF_8);
  }

  /** The number of the comment that an address holds. */
  static Option<String> commentNumber(@Nullable String url) {
    Matcher found = COMMENT.matcher(url == null ? "" : decode(url));
    return found.find() ? Option.of(found.group(2)) : Option.none();
  }

  static String job(JsonObject job) {
    return SITE + "jobs/view/" + job.text("id");
  }

  static Option<String> jobNumber(@Nullable String url) {
    Matcher found = JOB.matcher(url == null ? "" : url);
    return found.matches() ? Option.of(found.group(1)) : Option.none();
  }

  private static Option<String> segment(Pattern pattern, @Nullable String url) {
    Matcher found = pattern.matcher(url == null ? "" : url);
    return found.matches() ? Option.of(decode(found.group(1))) : Option.none();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
