package dev.patchbay.linkedapi.admin;

/** What a limit counts. */
public enum LimitCategory {
  /** Visits of people's pages. */
  ST_PERSON_PROFILE_VIEWS,
  /** Visits of companies' pages. */
  ST_COMPANY_PAGE_VIEWS,
  /** Invitations sent. */
  ST_CONNECTION_REQUESTS,
  /** Messages. */
  ST_MESSAGES,
  /** Searches. */
  ST_SEARCH_QUERIES,
  /** Reactions. */
  ST_REACTIONS,
  /** Comments. */
  ST_COMMENTS,
  /** Posts. */
  ST_POSTS,
  /** Visits of people in Sales Navigator. */
  NV_PERSON_PROFILE_VIEWS,
  /** Visits of companies in Sales Navigator. */
  NV_COMPANY_PAGE_VIEWS,
  /** Sales Navigator messages. */
  NV_MESSAGES,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
