/**
 * Cases as written in a pack, and how requests and expectations are read from them. Not for use
 * outside the kit.
 */
@NullMarked
package dev.patchbay.tck.cases;

import org.jspecify.annotations.NullMarked;
