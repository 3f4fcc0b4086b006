package dev.patchbay.identity;

/** A name of a comment. */
public sealed interface CommentName extends Name
    permits CommentName.CommentUrn, CommentName.CommentUrl, Handle, Unreadable {
  /**
   * {@code urn:li:comment:(activity:<post>,<number>)}.
   *
   * @param post the commented post, as the URN names it: an activity, ugcPost or share
   * @param number digits
   */
  record CommentUrn(PostName post, String number) implements CommentName {
    @Override
    public String kind() {
      return "comment URN on " + post.kind();
    }

    @Override
    public String text() {
      return "urn:li:comment:(" + post.text().replace("urn:li:", "") + "," + number + ")";
    }

    @Override
    public boolean stable() {
      return true;
    }
  }

  /**
   * A URL that a vendor gave for a comment, kept as given. Vendors have been seen to give the URL
   * of the post, so two comments may share one.
   *
   * @param url as given
   */
  record CommentUrl(String url) implements CommentName {
    @Override
    public String kind() {
      return "comment URL";
    }

    @Override
    public String text() {
      return url;
    }

    @Override
    public boolean stable() {
      return false;
    }

    @Override
    public boolean telling() {
      return false;
    }
  }
}
