package dev.patchbay.linkedapi.workflow;

/** A constant that the vendor spells in a way of its own. */
interface Spelled {
  /** What goes on the wire. */
  String spelling();
}
