package dev.patchbay.identity;

/** A name of a company, school or showcase page. */
public sealed interface CompanyName extends Name
    permits CompanyName.CompanyId,
        CompanyName.CompanySlug,
        CompanyName.CompanyDomain,
        CompanyName.Mailbox,
        Handle,
        ShownName,
        Unreadable {
  /**
   * LinkedIn's number of the company, the same in every URN and in Sales Navigator.
   *
   * @param number digits
   */
  record CompanyId(String number) implements CompanyName {
    @Override
    public String kind() {
      return "company id";
    }

    @Override
    public String text() {
      return number;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }

  /**
   * The last part of the page's URL; may change.
   *
   * @param slug decoded, lower case
   */
  record CompanySlug(String slug) implements CompanyName {
    /** Lower-cases and composes (NFC), as LinkedIn compares slugs. */
    public CompanySlug {
      slug = Texts.slug(slug);
    }

    @Override
    public String kind() {
      return "company slug";
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
   * The internet domain of the company's own site.
   *
   * @param domain lower case, without {@code www.}
   */
  record CompanyDomain(String domain) implements CompanyName {
    /** Lower-cases. */
    public CompanyDomain {
      domain = Texts.lower(domain);
    }

    @Override
    public String kind() {
      return "company domain";
    }

    @Override
    public String text() {
      return domain;
    }

    @Override
    public boolean stable() {
      return false;
    }
  }

  /**
   * What a vendor writes messages to the company with.
   *
   * @param ref the vendor's handle of the mailbox
   */
  record Mailbox(VendorRef ref) implements CompanyName {
    @Override
    public String kind() {
      return ref.vendor() + " mailbox";
    }

    @Override
    public String text() {
      return ref.id();
    }

    @Override
    public boolean stable() {
      return false;
    }
  }
}
