package dev.patchbay.identity;

import io.vavr.control.Option;

/** Recognises the names of people. */
final class ProfileReader {
  private static final String EXAMPLE = "https://www.linkedin.com/in/lina-orvik-3b1";

  private ProfileReader() {}

  static ProfileName read(String given) {
    ProfileName plain = PlainNames.profile(given);
    return plain == null ? carefully(given) : plain;
  }

  static ProfileName carefully(String given) {
    String text = Texts.decoded(given);
    return Complaints.general(text, EXAMPLE)
        .<ProfileName>map(reason -> new Unreadable(given, reason))
        .getOrElse(() -> readable(given, text));
  }

  private static ProfileName readable(String given, String text) {
    if (text.startsWith("urn:")) {
      return urn(text)
          .getOrElse(
              () ->
                  new Unreadable(
                      given, Complaints.wrongUrn(text, "a person", "urn:li:fsd_profile:ACoAA...")));
    }
    if (Texts.url(text)) {
      return url(text)
          .getOrElse(() -> new Unreadable(given, Complaints.wrongUrl(text, "a person", EXAMPLE)));
    }
    return memberId(text).getOrElse(() -> slug(given, text));
  }

  private static Option<ProfileName> urn(String text) {
    return LinkedInNames.group(LinkedInNames.MEMBER_URN, text, 1)
        .<ProfileName>map(ProfileName.MemberUrn::new)
        .orElse(
            () ->
                LinkedInNames.group(LinkedInNames.PROFILE_URN, text, 1)
                    .flatMap(ProfileReader::wrapped))
        .orElse(
            () ->
                LinkedInNames.group(LinkedInNames.SALES_PROFILE_URN, text, 1)
                    .map(id -> new ProfileName.MemberId(Product.SALES_NAVIGATOR, id)));
  }

  /** What a profile URN wraps: a member id, classic unless it looks otherwise. */
  private static Option<ProfileName> wrapped(String id) {
    return memberId(id)
        .orElse(
            () ->
                Option.when(
                    !Texts.digits(id), () -> new ProfileName.MemberId(Product.CLASSIC, id)));
  }

  private static Option<ProfileName> url(String text) {
    return LinkedInNames.group(LinkedInNames.PROFILE_URL, text, 1)
        .flatMap(segment -> memberId(segment).orElse(() -> publicIdentifier(segment)))
        .orElse(
            () ->
                LinkedInNames.group(LinkedInNames.SALES_PROFILE_URL, text, 1)
                    .flatMap(ProfileReader::memberId))
        .orElse(
            () ->
                LinkedInNames.group(LinkedInNames.RECRUITER_PROFILE_URL, text, 1)
                    .map(id -> new ProfileName.MemberId(Product.RECRUITER, id)));
  }

  private static Option<ProfileName> memberId(String text) {
    return LinkedInNames.memberIdOf(text).map(product -> new ProfileName.MemberId(product, text));
  }

  private static Option<ProfileName> publicIdentifier(String text) {
    String slug = Texts.slug(text);
    return Option.when(
        LinkedInNames.PUBLIC_IDENTIFIER.matcher(slug).matches() && !Texts.unsafeInPath(slug),
        () -> new ProfileName.PublicIdentifier(slug));
  }

  private static ProfileName slug(String given, String text) {
    if (Texts.digits(text)) {
      return new Unreadable(
          given,
          Texts.quoted(text)
              + " is digits alone, which may be a member, a company, a post or a job; write "
              + "urn:li:member:"
              + text
              + " if it is a member's number.");
    }
    if (text.contains("/") || text.contains("..") || text.contains("\\")) {
      return new Unreadable(given, Complaints.pathLike(text, EXAMPLE));
    }
    if (text.contains("@")) {
      return new Unreadable(
          given,
          Texts.quoted(text)
              + " looks like an e-mail address, which names nobody at LinkedIn; give e.g. "
              + EXAMPLE
              + ".");
    }
    return publicIdentifier(text)
        .getOrElse(() -> new Unreadable(given, Complaints.other(text, "person", EXAMPLE)));
  }
}
