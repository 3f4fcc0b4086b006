/** The walk through the main job that {@code patchbay demo} shows and tests. */
@NullMarked
package dev.patchbay.cli.demo;

import org.jspecify.annotations.NullMarked;
