/** What port and adapter cost beside a hand-written call. */
@NullUnmarked
package dev.patchbay.benchmarks;

import org.jspecify.annotations.NullUnmarked;
