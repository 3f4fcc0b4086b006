@NullMarked
package dev.patchbay.driver;

import org.jspecify.annotations.NullMarked;
