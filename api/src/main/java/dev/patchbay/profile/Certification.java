package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;

/**
 * One licence or certificate.
 *
 * @param name the certificate
 * @param issuer who issued it, as shown
 * @param company the issuer's page
 * @param url where it can be verified
 * @param start when its validity began
 * @param startText what the vendor wrote for the start, only where it is not understood
 * @param end when its validity ended; none when it has not
 * @param endText what the vendor wrote for the end, only where it is not understood
 */
public record Certification(
    Option<String> name,
    Option<String> issuer,
    Option<CompanyRef> company,
    Option<String> url,
    Option<PartialDate> start,
    Option<String> startText,
    Option<PartialDate> end,
    Option<String> endText) {

  /** A builder holding nothing yet. */
  public static CertificationBuilder builder() {
    return new CertificationBuilder();
  }

  /** A builder holding what this holds. */
  public CertificationBuilder toBuilder() {
    return new CertificationBuilder()
        .name(name.getOrNull())
        .issuer(issuer.getOrNull())
        .company(company.getOrNull())
        .url(url.getOrNull())
        .start(start.getOrNull())
        .startText(startText.getOrNull())
        .end(end.getOrNull())
        .endText(endText.getOrNull());
  }
}
