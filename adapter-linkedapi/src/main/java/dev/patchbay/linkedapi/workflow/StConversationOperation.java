package dev.patchbay.linkedapi.workflow;

/** What can be done with a conversation. */
public enum StConversationOperation implements Spelled {
  /** {@code archive}. */
  ARCHIVE("archive"),
  /** {@code unarchive}. */
  UNARCHIVE("unarchive"),
  /** {@code star}. */
  STAR("star"),
  /** {@code unstar}. */
  UNSTAR("unstar"),
  /** {@code mute}. */
  MUTE("mute"),
  /** {@code unmute}. */
  UNMUTE("unmute");

  private final String spelling;

  StConversationOperation(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
