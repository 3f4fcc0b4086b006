package dev.patchbay.sandbox;

/** Where an exchange comes from. */
public enum Provenance {
  /** As a page or a specification of the vendor shows it, people replaced. */
  DOCUMENTATION,
  /** Made up, or answered by a simulator that reproduces the documentation. */
  SYNTHETIC,
  /** Recorded against the vendor itself. */
  RECORDED
}
