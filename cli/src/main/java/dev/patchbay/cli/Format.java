package dev.patchbay.cli;

/** How a listing is printed. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs: one JSON value. */
  JSON
}
