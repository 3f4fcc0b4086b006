package dev.patchbay.linkedapi.workflow;

/** What can be done with a Sales Navigator conversation. */
public enum NvConversationOperation implements Spelled {
  /** {@code archive}. */
  ARCHIVE("archive"),
  /** {@code unarchive}. */
  UNARCHIVE("unarchive");

  private final String spelling;

  NvConversationOperation(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
