@NullMarked
package dev.patchbay.token;

import org.jspecify.annotations.NullMarked;
