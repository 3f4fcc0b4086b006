package dev.patchbay.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of people and companies as vendors write nearly all of them: letters, digits, hyphens and
 * underscores, alone or in a plain URL or URN. They need none of the care that other texts need,
 * and a page of search hits has hundreds. Whatever is not of this kind is left to {@link
 * ProfileReader} and {@link CompanyReader}.
 */
final class PlainNames {
  private static final String PROFILE_URL = "https://www.linkedin.com/in/";
  private static final String LEAD_URL = "https://www.linkedin.com/sales/lead/";
  private static final String COMPANY_URL = "https://www.linkedin.com/company/";
  private static final String MEMBER_URN = "urn:li:member:";
  private static final boolean[] PLAIN =
      plain("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 64;
  private static final int MARK = 4;
  private static final int LONGEST_NUMBER = 12;

  private PlainNames() {}

  /** The name, or null when it takes more care. */
  static @Nullable ProfileName profile(String text) {
    if (text.startsWith(PROFILE_URL)) {
      int end = segmentEnd(text, PROFILE_URL.length());
      return end < 0 ? null : segment(text.substring(PROFILE_URL.length(), end));
    }
    if (text.startsWith(LEAD_URL)) {
      return lead(text.substring(LEAD_URL.length()));
    }
    if (text.startsWith(MEMBER_URN)) {
      String number = text.substring(MEMBER_URN.length());
      return isNumber(number) ? new ProfileName.MemberUrn(number) : null;
    }
    return segment(text);
  }

  /** What stands before the parts of a lead's URL that belong to one session; only a member id. */
  private static @Nullable ProfileName lead(String text) {
    int comma = text.indexOf(',');
    ProfileName name = segment(comma < 0 ? text : text.substring(0, comma));
    boolean plainRest = comma < 0 || text.indexOf('/', comma) < 0;
    return name instanceof ProfileName.MemberId && plainRest ? name : null;
  }

  /** The name, or null when it takes more care. */
  static @Nullable CompanyName company(String text) {
    String name = text;
    if (text.startsWith(COMPANY_URL)) {
      int end = segmentEnd(text, COMPANY_URL.length());
      if (end < 0) {
        return null;
      }
      name = text.substring(COMPANY_URL.length(), end);
    }
    if (isNumber(name)) {
      return name.length() <= LONGEST_NUMBER ? new CompanyName.CompanyId(name) : null;
    }
    boolean slug = name.length() >= SHORTEST && name.length() <= LONGEST && isLowerSlug(name);
    return slug && hasLetter(name) ? new CompanyName.CompanySlug(name) : null;
  }

  /** Whether a text is a plain URL of something that is known by its last part already. */
  static boolean repeated(String text, List<? extends Name> known) {
    int start =
        text.startsWith(PROFILE_URL)
            ? PROFILE_URL.length()
            : text.startsWith(COMPANY_URL) ? COMPANY_URL.length() : -1;
    for (int i = 0; i < known.size() && start >= 0; i++) {
      String name = known.get(i).text();
      if (text.startsWith(name, start)
          && ends(text, start + name.length())
          && !(known.get(i) instanceof Unreadable)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a segment ends there, with nothing but a slash and a query after it. */
  private static boolean ends(String url, int at) {
    int end = at < url.length() && url.charAt(at) == '/' ? at + 1 : at;
    return end == url.length() || url.charAt(end) == '?' || url.charAt(end) == '#';
  }

  /** Where the segment ends, if only a slash and a query may follow it. */
  private static int segmentEnd(String url, int start) {
    for (int i = start; i < url.length(); i++) {
      char at = url.charAt(i);
      if (at == '?' || at == '#') {
        return i;
      }
      if (at == '/') {
        return ends(url, i) ? i : -1;
      }
      if (!plain(at)) {
        return -1;
      }
    }
    return url.length();
  }

  private static @Nullable ProfileName segment(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return null;
    }
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (!plain(at)) {
        return null;
      }
      letters |= at > '9';
    }
    Product product = product(text);
    if (product != null) {
      return new ProfileName.MemberId(product, text);
    }
    return letters ? new ProfileName.PublicIdentifier(text) : null;
  }

  private static @Nullable Product product(String text) {
    if (text.length() < MARK + SHORTEST || text.charAt(0) != 'A' || text.charAt(3) != 'A') {
      return null;
    }
    char second = text.charAt(1);
    char third = text.charAt(2);
    if (third == 'o' && (second == 'C' || second == 'D')) {
      return Product.CLASSIC;
    } else if (second == 'C' && third == 'w') {
      return Product.SALES_NAVIGATOR;
    }
    return second == 'E' && third >= 'A' && third <= 'Z' ? Product.RECRUITER : null;
  }

  /** Whether a slug is in its normal form already. */
  static boolean isLowerSlug(String text) {
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (!plain(at) || (at >= 'A' && at <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'a') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.charAt(0) != '0';
  }

  private static boolean plain(char at) {
    return at < PLAIN.length && PLAIN[at];
  }

  private static boolean[] plain(String characters) {
    boolean[] plain = new boolean['z' + 1];
    characters.chars().forEach(at -> plain[at] = true);
    return plain;
  }
}
