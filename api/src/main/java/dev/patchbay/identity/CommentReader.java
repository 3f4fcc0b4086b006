package dev.patchbay.identity;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the names of comments. */
final class CommentReader {
  private static final String EXAMPLE =
      "urn:li:comment:(activity:7390000000000000001,7390000000000000900)";
  private static final Pattern IN_URL =
      Pattern.compile("[?&]commentUrn=(urn:li:comment:\\([^()]+\\))");

  private CommentReader() {}

  static CommentName read(String given) {
    String text = Texts.decoded(given);
    return Complaints.general(text, EXAMPLE)
        .<CommentName>map(reason -> new Unreadable(given, reason))
        .getOrElse(() -> readable(given, text));
  }

  private static CommentName readable(String given, String text) {
    if (Texts.url(text)) {
      Matcher inside = IN_URL.matcher(text);
      return Option.when(inside.find(), () -> inside.group(1))
          .flatMap(CommentReader::urn)
          .getOrElse(() -> new CommentName.CommentUrl(given.strip()));
    }
    return urn(text)
        .getOrElse(() -> new Unreadable(given, Complaints.other(text, "comment", EXAMPLE)));
  }

  private static Option<CommentName> urn(String text) {
    Matcher found = LinkedInNames.COMMENT_URN.matcher(text);
    return found.matches()
        ? Option.some(
            new CommentName.CommentUrn(
                PostReader.urn(found.group(1), found.group(2)), found.group(3)))
        : Option.none();
  }
}
