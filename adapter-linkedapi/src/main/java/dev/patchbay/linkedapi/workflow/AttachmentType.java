package dev.patchbay.linkedapi.workflow;

/** What is attached to a post. */
public enum AttachmentType implements Spelled {
  /** {@code image}. */
  IMAGE("image"),
  /** {@code video}. */
  VIDEO("video"),
  /** {@code document}. */
  DOCUMENT("document");

  private final String spelling;

  AttachmentType(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
