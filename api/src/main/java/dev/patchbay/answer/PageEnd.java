package dev.patchbay.answer;

/** Why a page is the last one, or that it is not. Sealed, because a cap has a number. */
public sealed interface PageEnd {
  /** Another page follows. */
  PageEnd MORE = new More();

  /** The list is complete. */
  PageEnd END = new End();

  /** The vendor gives one page only; there may be more when it is as long as the limit. */
  PageEnd ONE_PAGE = new OnePage(false);

  /** One page at this vendor, as long as the limit: there may be more. */
  PageEnd PERHAPS_MORE = new OnePage(true);

  /** The vendor does not tell. */
  PageEnd UNKNOWN = new Unknown();

  /** Another page follows. */
  record More() implements PageEnd {}

  /** The list is complete. */
  record End() implements PageEnd {}

  /**
   * LinkedIn ends this list here, whatever else would match; split the query to see more.
   *
   * @param rows LinkedIn's ceiling
   */
  record CappedByLinkedIn(int rows) implements PageEnd {}

  /**
   * The vendor gives one page only.
   *
   * @param perhapsMore the page is as long as the limit
   */
  record OnePage(boolean perhapsMore) implements PageEnd {}

  /** The vendor does not tell. */
  record Unknown() implements PageEnd {}
}
