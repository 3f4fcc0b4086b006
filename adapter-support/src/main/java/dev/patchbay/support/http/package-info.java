/** The one place that builds HTTP clients and sends requests, reads and writes apart. */
@NullMarked
package dev.patchbay.support.http;

import org.jspecify.annotations.NullMarked;
