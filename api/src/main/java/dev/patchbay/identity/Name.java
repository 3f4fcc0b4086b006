package dev.patchbay.identity;

/** One name of one thing. Names of the same kind can be compared, names of two kinds cannot. */
public sealed interface Name
    permits ProfileName,
        CompanyName,
        PostName,
        CommentName,
        JobName,
        Handle,
        ShownName,
        Unreadable {
  /** What kind of name it is, in words, e.g. {@code classic member id}. */
  String kind();

  /** The name as LinkedIn or the vendor writes it. */
  String text();

  /** Whether it never changes and never passes to another thing. */
  boolean stable();

  /** Whether having it in common says anything; shown names and unreadable text do not. */
  default boolean telling() {
    return true;
  }
}
