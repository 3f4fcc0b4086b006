package dev.patchbay.identity;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How LinkedIn's names look. Texts are decoded once and trimmed before they are matched; parts of
 * URLs match in any case, ids only in their own.
 */
final class LinkedInNames {
  private static final String HOST = "^https?://(?:[a-z0-9-]+\\.)?linkedin\\.com";
  private static final String END = "/?(?:[?#].*)?$";

  static final Pattern MEMBER_ID_CLASSIC = id("^A[CD]oA[A-Za-z0-9_-]{3,60}$");
  static final Pattern MEMBER_ID_SALES = id("^ACwA[A-Za-z0-9_-]{3,60}$");
  static final Pattern MEMBER_ID_RECRUITER = id("^AE[A-Z]A[A-Za-z0-9_-]{3,60}$");
  static final Pattern MEMBER_URN = id("^urn:li:member:([1-9][0-9]*)$");
  static final Pattern PROFILE_URN =
      id("^urn:li:(?:fsd_profile|fs_miniProfile|fs_profile):([A-Za-z0-9_-]+)$");
  static final Pattern SALES_PROFILE_URN =
      id("^urn:li:fs_salesProfile:\\((ACw[A-Za-z0-9_-]+),[^,()]+,[^,()]+\\)$");
  static final Pattern PROFILE_URL =
      url("/(?:mwlite/)?in/([^/?#]+)(?:/[a-z]{2}(?:[-_][a-z]{2})?)?");
  static final Pattern SALES_PROFILE_URL = url("/sales/(?:lead|people)/([^,/?#]+)(?:,[^/?#]*)?");
  static final Pattern RECRUITER_PROFILE_URL =
      url("/talent/(?:[^?#]*/)?profile/((?-i:AE[A-Z])[A-Za-z0-9_-]+)");
  static final Pattern COMPANY_URL = url("/(?:company|school|showcase)/([^/?#]+)(?:/[a-z-]+)*");
  static final Pattern SALES_COMPANY_URL = url("/sales/company/([1-9][0-9]*)(?:/[a-z-]+)*");
  static final Pattern COMPANY_URN =
      id(
          "^urn:li:(?:organization|company|fsd_company|fs_normalized_company|fs_salesCompany)"
              + ":([1-9][0-9]*)$");
  static final Pattern COMPANY_ID = id("^[1-9][0-9]{0,11}$");
  static final Pattern POST_URN = id("^urn:li:(activity|ugcPost|share):([0-9]{6,20})$");
  static final Pattern POST_FEED_URL =
      url("/feed/update/urn:li:(activity|ugcPost|share):([0-9]{6,20})");
  static final Pattern POST_SLUG_URL =
      url("/posts/[^/?#]*?[-_](activity|ugcPost|share)-([0-9]{6,20})(?:-[A-Za-z0-9_-]{2,8})?");
  static final Pattern POST_NUMBER = id("^[0-9]{15,20}$");
  static final Pattern COMMENT_URN =
      id("^urn:li:comment:\\((?:urn:li:)?(activity|ugcPost|share):([0-9]+),([0-9]+)\\)$");
  static final Pattern JOB_ID = id("^[1-9][0-9]{5,11}$");
  static final Pattern JOB_URN =
      id("^urn:li:(?:jobPosting|fsd_jobPosting|fs_normalized_jobPosting):([0-9]+)$");
  static final Pattern JOB_URL = url("/jobs/view/(?:[^/?#]*-)?([1-9][0-9]{5,11})");
  static final Pattern THREAD_ID = id("^2-[A-Za-z0-9+/_=-]{3,}$");
  static final Pattern THREAD_URN = id("^urn:li:messagingThread:(2-[A-Za-z0-9+/_=-]+)$");
  static final Pattern CONVERSATION_URN =
      id(
          "^urn:li:msg_conversation:\\(urn:li:fsd_profile:([A-Za-z0-9_-]+),"
              + "(2-[A-Za-z0-9+/_=-]+)\\)$");
  static final Pattern MESSAGE_URN =
      id(
          "^urn:li:msg_message:\\(urn:li:fsd_profile:([A-Za-z0-9_-]+),"
              + "(2-[A-Za-z0-9+/_=-]+)\\)$");
  static final Pattern THREAD_URL = url("/(?:messaging/thread|sales/inbox)/(2-[^/?#]+)");
  static final Pattern SEARCH_URL =
      Pattern.compile(
          HOST
              + "/(?:search/results|sales/search|talent/(?:[^?#]*/)?search|jobs/search)(?:[/?#].*)?$",
          Pattern.CASE_INSENSITIVE);
  static final Pattern PUBLIC_IDENTIFIER = id("^[^\\s/?#:,()\"<>&=]{3,150}$");

  private LinkedInNames() {}

  private static Pattern id(String pattern) {
    return Pattern.compile(pattern);
  }

  private static Pattern url(String path) {
    return Pattern.compile(HOST + path + END, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** The product whose member ids look like that. */
  static Option<Product> memberIdOf(String text) {
    if (MEMBER_ID_CLASSIC.matcher(text).matches()) {
      return Option.some(Product.CLASSIC);
    }
    if (MEMBER_ID_SALES.matcher(text).matches()) {
      return Option.some(Product.SALES_NAVIGATOR);
    }
    return MEMBER_ID_RECRUITER.matcher(text).matches()
        ? Option.some(Product.RECRUITER)
        : Option.none();
  }

  /** The given group of the pattern, when the whole text matches. */
  static Option<String> group(Pattern pattern, String text, int group) {
    Matcher found = pattern.matcher(text);
    return found.matches() ? Option.of(found.group(group)) : Option.none();
  }
}
