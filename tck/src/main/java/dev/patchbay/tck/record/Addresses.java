package dev.patchbay.tck.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what tells who somebody is in URLs and LinkedIn's URNs, and keeps how they are built:
 * LinkedIn's hosts and the fixed words of its paths, names of parameters, file extensions.
 */
final class Addresses {
  private static final Pattern URL =
      Pattern.compile(
          "(?i)(?:([a-z][a-z0-9+.-]{1,20}):)?//([^/?#\\s]*)([^?#\\s]*)(?:\\?([^#\\s]*))?(?:#(\\S*))?");
  private static final Pattern BARE = Pattern.compile("(?i)(?:[a-z]{2,3}\\.)?linkedin\\.com/\\S*");
  private static final Pattern URN = Pattern.compile("(urn:li:[A-Za-z_]{1,40}:)(\\S+)");
  private static final Pattern URN_PIECE = Pattern.compile("[^:(),]+");
  private static final Pattern URN_WORD =
      Pattern.compile(
          "urn|li|fsd?_[A-Za-z]{1,40}|activity|ugcPost|share|member|comment|organization|company"
              + "|person|profile|job|jobPosting|[A-Z]+(?:_[A-Z]+)*");
  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z_.]{0,40}");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(.+)(\\.(?:jpe?g|png|gif|webp|pdf|mp4|json|html?))", Pattern.CASE_INSENSITIVE);
  private static final Pattern HANDLE = Pattern.compile("A[A-Z][A-Za-z]AA.*|[0-9]+|.*[A-Z_=].*");
  private static final Set<String> FIXED =
      Set.of(
          "in",
          "company",
          "school",
          "showcase",
          "sales",
          "lead",
          "people",
          "profile",
          "feed",
          "update",
          "posts",
          "jobs",
          "view",
          "search",
          "results",
          "content",
          "companies",
          "groups",
          "messaging",
          "thread",
          "talent",
          "pub",
          "overlay",
          "contact-info",
          "detail",
          "details",
          "recent-activity",
          "all",
          "comments",
          "reactions",
          "mynetwork",
          "v2",
          "dms",
          "image");

  private final Pseudonyms pseudonyms;
  private final BinaryOperator<String> parameter;

  /**
   * Over the pseudonyms of a recording.
   *
   * @param parameter replaces the value of a parameter, given its name and value
   */
  Addresses(Pseudonyms pseudonyms, BinaryOperator<String> parameter) {
    this.pseudonyms = pseudonyms;
    this.parameter = parameter;
  }

  static boolean isUrl(String text) {
    return URL.matcher(text).matches() || BARE.matcher(text).matches();
  }

  static boolean isUrn(String text) {
    return URN.matcher(text).matches();
  }

  String url(String text) {
    Matcher url = URL.matcher(text);
    if (!url.matches()) {
      return BARE.matcher(text).matches()
          ? url("https://" + text).substring("https://".length())
          : pseudonyms.text(text);
    }
    String host = url.group(2).replaceFirst("^.*@", "").toLowerCase(Locale.ROOT);
    boolean linkedIn = host.matches("(?:[a-z0-9-]+\\.)*(?:linkedin\\.com|licdn\\.com)");
    StringBuilder clean = new StringBuilder();
    if (url.group(1) != null) {
      clean.append(url.group(1)).append(':');
    }
    clean.append("//").append(linkedIn || host.isEmpty() ? host : pseudonyms.host(host));
    List<String> segments = new ArrayList<>();
    for (String segment : url.group(3).split("/", -1)) {
      segments.add(encoded(segment(Decodings.percentDecoded(segment), linkedIn)));
    }
    clean.append(String.join("/", segments));
    if (url.group(4) != null) {
      clean.append('?').append(query(url.group(4)));
    }
    if (url.group(5) != null && !url.group(5).isEmpty()) {
      clean.append('#').append(encoded(pseudonyms.opaque(url.group(5))));
    }
    return clean.toString();
  }

  /** The members of a URN: its fixed words stay, ids are replaced as they are elsewhere. */
  String urn(String text) {
    Matcher urn = URN.matcher(text);
    if (!urn.matches()) {
      return pseudonyms.opaque(text);
    }
    return urn.group(1)
        + URN_PIECE
            .matcher(urn.group(2))
            .replaceAll(
                piece ->
                    Matcher.quoteReplacement(
                        URN_WORD.matcher(piece.group()).matches()
                            ? piece.group()
                            : pseudonyms.opaque(piece.group())));
  }

  private String segment(String segment, boolean linkedIn) {
    if (segment.isEmpty() || (linkedIn && FIXED.contains(segment))) {
      return segment;
    }
    if (pseudonyms.known(segment).isDefined()) {
      return pseudonyms.known(segment).get();
    }
    if (isUrn(segment)) {
      return urn(segment);
    }
    Matcher file = EXTENSION.matcher(segment);
    if (file.matches()) {
      return pseudonyms.opaque(file.group(1)) + file.group(2);
    }
    return linkedIn && !HANDLE.matcher(segment).matches()
        ? pseudonyms.slug(segment)
        : pseudonyms.opaque(segment);
  }

  private String query(String query) {
    List<String> pairs = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = Decodings.percentDecoded(equals < 0 ? pair : pair.substring(0, equals));
      String kept = PARAMETER.matcher(name).matches() ? name : pseudonyms.opaque(name);
      pairs.add(
          equals < 0
              ? encoded(kept)
              : encoded(kept)
                  + "="
                  + encoded(
                      parameter.apply(
                          name,
                          Decodings.percentDecoded(pair.substring(equals + 1).replace('+', ' ')))));
    }
    return String.join("&", pairs);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2C", ",");
  }
}
