package dev.patchbay.dialect.own.hiring;

/** Where a candidate stands in a project. */
public enum PipelineStage {
  UNCONTACTED,
  CONTACTED,
  REPLIED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
