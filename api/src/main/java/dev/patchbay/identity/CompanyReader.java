package dev.patchbay.identity;

import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Recognises the names of companies. */
final class CompanyReader {
  private static final String EXAMPLE = "https://www.linkedin.com/company/fjordkraft-labs";
  private static final Pattern DOMAIN =
      Pattern.compile(
          "^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{M}\\p{N}-]+$");
  private static final Pattern SLUG = Pattern.compile("^[^\\s/?#:,()\"<>&=@]{1,150}$");

  private CompanyReader() {}

  static CompanyName read(String given) {
    CompanyName plain = PlainNames.company(given);
    return plain == null ? carefully(given) : plain;
  }

  static CompanyName carefully(String given) {
    String text = Texts.decoded(given);
    return Complaints.general(text, EXAMPLE)
        .<CompanyName>map(reason -> new Unreadable(given, foreign(text, reason)))
        .getOrElse(() -> readable(given, text));
  }

  private static String foreign(String text, String reason) {
    return text.startsWith("http") && text.length() <= Texts.LONGEST
        ? reason + " A company's own site is named by its bare domain."
        : reason;
  }

  private static CompanyName readable(String given, String text) {
    if (text.startsWith("urn:")) {
      return LinkedInNames.group(LinkedInNames.COMPANY_URN, text, 1)
          .<CompanyName>map(CompanyName.CompanyId::new)
          .getOrElse(
              () ->
                  new Unreadable(
                      given,
                      Complaints.wrongUrn(text, "a company", "urn:li:organization:7712345")));
    }
    if (Texts.url(text)) {
      return url(text)
          .getOrElse(() -> new Unreadable(given, Complaints.wrongUrl(text, "a company", EXAMPLE)));
    }
    if (LinkedInNames.COMPANY_ID.matcher(text).matches()) {
      return new CompanyName.CompanyId(text);
    }
    if (text.contains("/") || text.contains("..") || text.contains("\\")) {
      return new Unreadable(given, Complaints.pathLike(text, EXAMPLE));
    }
    if (DOMAIN.matcher(text).matches()) {
      return new CompanyName.CompanyDomain(text.replaceFirst("^(?i:www\\.)(?=.*\\.)", ""));
    }
    return slug(text)
        .getOrElse(() -> new Unreadable(given, Complaints.other(text, "company", EXAMPLE)));
  }

  private static Option<CompanyName> url(String text) {
    return LinkedInNames.group(LinkedInNames.COMPANY_URL, text, 1)
        .flatMap(
            segment ->
                LinkedInNames.COMPANY_ID.matcher(segment).matches()
                    ? Option.some(new CompanyName.CompanyId(segment))
                    : slug(segment))
        .orElse(
            () ->
                LinkedInNames.group(LinkedInNames.SALES_COMPANY_URL, text, 1)
                    .map(CompanyName.CompanyId::new));
  }

  private static Option<CompanyName> slug(String text) {
    String slug = Texts.slug(text);
    return Option.when(
        SLUG.matcher(slug).matches() && !Texts.digits(slug) && !Texts.unsafeInPath(slug),
        () -> new CompanyName.CompanySlug(slug));
  }
}
