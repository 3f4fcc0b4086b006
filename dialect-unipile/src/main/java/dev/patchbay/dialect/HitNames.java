package dev.patchbay.dialect;

import dev.patchbay.identity.CompanyName;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in a hit. Names in the form in which vendors nearly always send them are recognised by
 * prefix; a hit with any other goes the long way through the readers of the references, which is
 * many times slower and finds the same.
 */
final class HitNames {
  private static final String MEMBER_URN = "urn:li:member:";
  private static final String WEB = "https://www.linkedin.com";
  private static final int SHORTEST_ID = 7;
  private static final int LONGEST_ID = 64;

  private HitNames() {}

  /** The person; none when there is no name at all. */
  static Option<ProfileRef> person(
      @Nullable String id,
      @Nullable String slug,
      @Nullable String publicUrl,
      @Nullable String url,
      @Nullable String urn) {
    Set<ProfileName> names = new LinkedHashSet<>(4);
    boolean plain =
        id(names, id)
            && slug(names, slug)
            && (publicUrl == null || saysNoMore(publicUrl, "/in/", slug))
            && (url == null
                || saysNoMore(url, "/in/", slug)
                || saysNoMore(url, "/in/", id)
                || saysNoMore(url, "/sales/lead/", id)
                || saysNoMore(url, "/talent/profile/", id))
            && urn(names, urn);
    return plain && !names.isEmpty()
        ? Option.some(new ProfileRef(names))
        : ProfileRef.known(id, slug, publicUrl, url, urn);
  }

  /** The company; none when there is no name at all. */
  static Option<CompanyRef> company(@Nullable String id, @Nullable String url) {
    boolean plain =
        id != null
            && number(id, 0)
            && id.length() < 13
            && (url == null
                || saysNoMore(url, "/company/", id)
                || saysNoMore(url, "/sales/company/", id));
    return plain && id != null
        ? Option.some(CompanyRef.of(new CompanyName.CompanyId(id)))
        : CompanyRef.known(id, url);
  }

  private static boolean id(Set<ProfileName> names, @Nullable String id) {
    if (id == null) {
      return true;
    }
    if (id.length() < SHORTEST_ID || id.length() > LONGEST_ID || id.charAt(3) != 'A') {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!letter(c) && !(c >= 'A' && c <= 'Z') && c != '_') {
        return false;
      }
    }
    if (id.startsWith("ACo") || id.startsWith("ADo")) {
      return names.add(new ProfileName.MemberId(Product.CLASSIC, id));
    } else if (id.startsWith("ACw")) {
      return names.add(new ProfileName.MemberId(Product.SALES_NAVIGATOR, id));
    }
    return id.startsWith("AE")
        && id.charAt(2) >= 'A'
        && id.charAt(2) <= 'Z'
        && names.add(new ProfileName.MemberId(Product.RECRUITER, id));
  }

  private static boolean slug(Set<ProfileName> names, @Nullable String slug) {
    if (slug == null) {
      return true;
    }
    boolean named = false;
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      if (!letter(c)) {
        return false;
      }
      named |= c > '9';
    }
    return named
        && slug.length() > 2
        && slug.length() <= 150
        && names.add(new ProfileName.PublicIdentifier(slug));
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean urn(Set<ProfileName> names, @Nullable String urn) {
    return urn == null
        || urn.startsWith(MEMBER_URN)
            && number(urn, MEMBER_URN.length())
            && names.add(new ProfileName.MemberUrn(urn.substring(MEMBER_URN.length())));
  }

  private static boolean number(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from && text.charAt(from) != '0';
  }

  /** Whether a URL is made of a name that is known already. */
  private static boolean saysNoMore(String url, String path, @Nullable String name) {
    if (name == null || !url.startsWith(WEB) || !url.startsWith(path, WEB.length())) {
      return false;
    }
    int end = WEB.length() + path.length() + name.length();
    return url.startsWith(name, WEB.length() + path.length())
        && (url.length() == end || "/?#,".indexOf(url.charAt(end)) >= 0);
  }
}
