@NullMarked
package dev.patchbay.support.redact;

import org.jspecify.annotations.NullMarked;
