package dev.patchbay.dialect.own.raw;

/** An HTTP method. */
public enum RawMethod {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
