package dev.patchbay.identity;

import io.vavr.control.Option;
import java.util.List;
import java.util.regex.Matcher;

/** Recognises the names of posts. */
final class PostReader {
  private static final String EXAMPLE =
      "https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000001";

  private PostReader() {}

  static List<PostName> read(String given) {
    String text = Texts.decoded(given);
    return Complaints.general(text, EXAMPLE)
        .map(reason -> List.<PostName>of(new Unreadable(given, reason)))
        .getOrElse(() -> readable(given, text));
  }

  private static List<PostName> readable(String given, String text) {
    if (text.startsWith("urn:")) {
      return List.of(
          urn(LinkedInNames.POST_URN.matcher(text))
              .getOrElse(
                  () ->
                      new Unreadable(
                          given,
                          Complaints.wrongUrn(
                              text, "a post", "urn:li:activity:7390000000000000001"))));
    }
    if (Texts.url(text)) {
      return url(text)
          .getOrElse(
              () -> List.of(new Unreadable(given, Complaints.wrongUrl(text, "a post", EXAMPLE))));
    }
    return List.of(
        LinkedInNames.POST_NUMBER.matcher(text).matches()
            ? new PostName.PostNumber(text)
            : new Unreadable(given, Complaints.other(text, "post", EXAMPLE)));
  }

  private static Option<List<PostName>> url(String text) {
    return urn(LinkedInNames.POST_FEED_URL.matcher(text))
        .map(List::of)
        .orElse(
            () ->
                urn(LinkedInNames.POST_SLUG_URL.matcher(text))
                    .filter(urn -> !Texts.unsafeInPath(path(text)))
                    .map(urn -> List.of(urn, new PostName.PostUrl(normal(text)))));
  }

  private static String normal(String text) {
    String path = path(text);
    return Texts.web("/posts/", path.substring("/posts/".length()));
  }

  private static String path(String text) {
    String path =
        text.substring(text.indexOf('/', "https://".length())).replaceFirst("[?#](?s:.*)$", "");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  static Option<PostName> urn(Matcher found) {
    return found.matches() ? Option.some(urn(found.group(1), found.group(2))) : Option.none();
  }

  static PostName urn(String type, String number) {
    return switch (Texts.lower(type)) {
      case "activity" -> new PostName.ActivityUrn(number);
      case "ugcpost" -> new PostName.UgcPostUrn(number);
      default -> new PostName.ShareUrn(number);
    };
  }
}
