package dev.patchbay.identity;

/**
 * A name of a person. URLs and URNs that wrap one of these are unwrapped when read: {@code
 * /in/<slug>} is the public identifier, {@code /in/ACo...}, {@code urn:li:fsd_profile:ACo...} and
 * {@code /sales/lead/ACw...} are member ids.
 */
public sealed interface ProfileName extends Name
    permits ProfileName.PublicIdentifier,
        ProfileName.MemberId,
        ProfileName.MemberUrn,
        Handle,
        ShownName,
        Unreadable {
  /**
   * The last part of a public profile URL. It may change, and pass to someone else.
   *
   * @param slug decoded, lower case; may hold letters of any script
   */
  record PublicIdentifier(String slug) implements ProfileName {
    /** Lower-cases and composes (NFC), as LinkedIn compares slugs. */
    public PublicIdentifier {
      slug = Texts.slug(slug);
    }

    @Override
    public String kind() {
      return "public identifier";
    }

    @Override
    public String text() {
      return slug;
    }

    @Override
    public boolean stable() {
      return false;
    }
  }

  /**
   * The id of a person in one LinkedIn product. The same person has another id in each product, and
   * one cannot be computed from the other.
   *
   * @param product {@code CLASSIC} ({@code ACo...}), {@code SALES_NAVIGATOR} ({@code ACw...}) or
   *     {@code RECRUITER} ({@code AE...})
   * @param id case-sensitive
   */
  record MemberId(Product product, String id) implements ProfileName {
    @Override
    public String kind() {
      return product + " member id";
    }

    @Override
    public String text() {
      return id;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }

  /**
   * {@code urn:li:member:<number>}: permanent, but no vendor reads a profile by it.
   *
   * @param number digits
   */
  record MemberUrn(String number) implements ProfileName {
    @Override
    public String kind() {
      return "member URN";
    }

    @Override
    public String text() {
      return "urn:li:member:" + number;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }
}
