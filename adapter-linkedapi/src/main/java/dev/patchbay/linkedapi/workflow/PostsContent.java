package dev.patchbay.linkedapi.workflow;

/** What a post contains. */
public enum PostsContent implements Spelled {
  /** {@code videos}. */
  VIDEOS("videos"),
  /** {@code images}. */
  IMAGES("images"),
  /** {@code jobPosts}. */
  JOB_POSTS("jobPosts"),
  /** {@code liveVideos}. */
  LIVE_VIDEOS("liveVideos"),
  /** {@code documents}. */
  DOCUMENTS("documents");

  private final String spelling;

  PostsContent(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
