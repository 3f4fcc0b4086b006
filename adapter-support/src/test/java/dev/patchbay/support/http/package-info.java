@NullMarked
package dev.patchbay.support.http;

import org.jspecify.annotations.NullMarked;
