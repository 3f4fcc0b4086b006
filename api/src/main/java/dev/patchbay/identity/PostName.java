package dev.patchbay.identity;

/**
 * A name of a post. Activity, user-generated content and share have other numbers for the same
 * post: a prefix is never swapped.
 */
public sealed interface PostName extends Name
    permits PostName.ActivityUrn,
        PostName.UgcPostUrn,
        PostName.ShareUrn,
        PostName.PostNumber,
        PostName.PostUrl,
        Handle,
        Unreadable {
  /**
   * {@code urn:li:activity:<number>}, the entry in the feed.
   *
   * @param number digits
   */
  record ActivityUrn(String number) implements PostName {
    @Override
    public String kind() {
      return "activity URN";
    }

    @Override
    public String text() {
      return "urn:li:activity:" + number;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }

  /**
   * {@code urn:li:ugcPost:<number>}, what a member wrote.
   *
   * @param number digits
   */
  record UgcPostUrn(String number) implements PostName {
    @Override
    public String kind() {
      return "ugcPost URN";
    }

    @Override
    public String text() {
      return "urn:li:ugcPost:" + number;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }

  /**
   * {@code urn:li:share:<number>}, what a member or company shared.
   *
   * @param number digits
   */
  record ShareUrn(String number) implements PostName {
    @Override
    public String kind() {
      return "share URN";
    }

    @Override
    public String text() {
      return "urn:li:share:" + number;
    }

    @Override
    public boolean stable() {
      return true;
    }
  }

  /**
   * A bare number, without telling which of the three it is.
   *
   * @param number digits
   */
  record PostNumber(String number) implements PostName {
    @Override
    public String kind() {
      return "post number";
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
   * The public URL of a post that shows its author and title.
   *
   * @param url normal form: no country host, trailing slash, query or fragment
   */
  record PostUrl(String url) implements PostName {
    @Override
    public String kind() {
      return "post URL";
    }

    @Override
    public String text() {
      return url;
    }

    @Override
    public boolean stable() {
      return false;
    }
  }
}
