package dev.patchbay.value;

/** What a post contains, a filter of post search. */
public enum PostContentType {
  VIDEOS,
  IMAGES,
  LIVE_VIDEOS,
  DOCUMENTS,
  COLLABORATIVE_ARTICLES,
  JOB_POSTS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
