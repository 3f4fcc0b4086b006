package dev.patchbay.tck.record;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field holds, as far as its name tells. */
enum FieldKind {
  /** A name of a person or a company. */
  NAME,
  /** A word that stands in addresses, as {@code some-person-12}. */
  SLUG,
  /** An identifier, a token or a cursor. */
  ID,
  /** A constant that says what an object is or how it is. */
  CONSTANT,
  /** A language, a country or a media type. */
  CODE,
  /** A moment. */
  TIME,
  /** How many. */
  COUNT,
  /** Anything else; its texts are replaced. */
  OTHER;

  private static final Pattern ID_END =
      Pattern.compile(
          "(?:.*(?:_|[a-z](?=[A-Z])))?(?i:ids?|urn|uid|guid|uuid|key|token|cursor|hash|secret|password|cookie)");
  private static final Set<String> SLUGS =
      Set.of("slug", "publicidentifier", "publicid", "vanityname", "universalname", "handle");
  private static final Set<String> CONSTANTS =
      Set.of(
          "object",
          "type",
          "actiontype",
          "status",
          "state",
          "kind",
          "category",
          "provider",
          "api",
          "role",
          "direction",
          "visibility",
          "networkdistance",
          "connectionstatus",
          "code",
          "errortype",
          "workflowstatus",
          "reaction",
          "event",
          "level",
          "mode",
          "workplacetype",
          "employmenttype",
          "reactiontype",
          "currency",
          "period",
          "pendingreason",
          "proficiency");
  private static final Set<String> CODES =
      Set.of(
          "language", "locale", "country", "countrycode", "mimetype", "contenttype", "mediatype");
  private static final Pattern TIME_END =
      Pattern.compile("(?i).*(?:_at|date|time|timestamp|expires|expiry)|.*[a-z]At");
  private static final Pattern COUNT_END =
      Pattern.compile("(?i).*(?:count|total|size|number_of.*|limit|duration|length|width|height)");

  static FieldKind of(String field) {
    String plain = field.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    if (SLUGS.contains(plain)) {
      return SLUG;
    } else if (CONSTANTS.contains(plain)) {
      return CONSTANT;
    } else if (CODES.contains(plain)) {
      return CODE;
    } else if (plain.endsWith("name") || plain.endsWith("names")) {
      return NAME;
    } else if (ID_END.matcher(field).matches()) {
      return ID;
    } else if (TIME_END.matcher(field).matches()) {
      return TIME;
    }
    return COUNT_END.matcher(field).matches() ? COUNT : OTHER;
  }

  /** Whether its texts tell who somebody is, and are therefore learnt before all others. */
  boolean tellsWho() {
    return this == NAME || this == SLUG || this == ID;
  }
}
