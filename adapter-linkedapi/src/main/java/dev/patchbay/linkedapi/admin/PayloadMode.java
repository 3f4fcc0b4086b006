package dev.patchbay.linkedapi.admin;

/** Whether results of workflows come along with their completion. */
public enum PayloadMode {
  /** They do. */
  FAT,
  /** They do not. */
  THIN,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
