package dev.patchbay.identity;

/**
 * Text that is no name, kept as it was given so that the error can show it. A request that holds
 * one is refused before anything is sent.
 *
 * @param text what was given
 * @param reason what is wrong with it and how to repair it
 */
public record Unreadable(String text, String reason)
    implements Name, ProfileName, CompanyName, PostName, CommentName, JobName {
  @Override
  public String kind() {
    return "unreadable text";
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
