package dev.patchbay.value;

/**
 * The catalogue of LinkedIn that a {@link Term}'s id belongs to. Equal ids in two catalogues mean
 * different things.
 */
public enum TermKind {
  /** Places as Classic and Recruiter search know them. */
  LOCATION,
  /** Places as Sales Navigator knows them. */
  REGION,
  /** Postal codes (Sales Navigator). */
  POSTAL_CODE,
  /** Industries of Classic and Recruiter search. */
  INDUSTRY,
  /** Industries of Sales Navigator; another id space than {@link #INDUSTRY}. */
  SALES_INDUSTRY,
  /** Companies, all tiers; digits. */
  COMPANY,
  /** Schools, all tiers. */
  SCHOOL,
  /** Service categories (Classic people). */
  SERVICE,
  /** Functions of job postings; ids are lower-case letters. */
  JOB_FUNCTION,
  /** Functions of people (Sales Navigator, Recruiter); ids are digits. */
  DEPARTMENT,
  /** Job titles, all tiers. */
  JOB_TITLE,
  /** Skills (Recruiter). */
  SKILL,
  /** Academic degrees (Recruiter). */
  DEGREE,
  /** LinkedIn groups (Sales Navigator, Recruiter). */
  GROUP,
  /** Personas of a Sales Navigator seat. */
  PERSONA,
  /** Technologies a company uses (Sales Navigator). */
  TECHNOLOGY,
  /** Account lists of a Sales Navigator seat. */
  ACCOUNT_LIST,
  /** Lead lists of a Sales Navigator seat. */
  LEAD_LIST,
  /** Saved accounts of a Sales Navigator seat. */
  SAVED_ACCOUNT,
  /** Saved searches (Sales Navigator, Recruiter). */
  SAVED_SEARCH,
  /** Recent searches (Sales Navigator). */
  RECENT_SEARCH,
  /** Saved filters (Recruiter). */
  SAVED_FILTER,
  /** Hiring projects (Recruiter). */
  HIRING_PROJECT,
  /** Any member, by name. */
  PERSON,
  /** Connections of the session, by name. */
  CONNECTION,
  /** Employment types of job postings; not a search filter. */
  EMPLOYMENT_TYPE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
