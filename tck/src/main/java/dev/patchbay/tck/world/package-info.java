/**
 * The same world from every adapter: one neutral program that is run against the simulator of the
 * adapter's vendor, and whose answers are held against the world that all simulators tell.
 */
@NullMarked
package dev.patchbay.tck.world;

import org.jspecify.annotations.NullMarked;
