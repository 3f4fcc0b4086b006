/**
 * The sandbox: an invented world, packs of exchanges that tell it in a vendor's words, a sealed
 * replay server for tests, and simulators that answer any client of a vendor with state. It is
 * written from the vendors' documents and knows no adapter.
 */
@NullMarked
package dev.patchbay.sandbox;

import org.jspecify.annotations.NullMarked;
