/**
 * What the vendor has and documents only by name: requests whose parameters are passed on, and
 * answers as they come.
 */
@NullMarked
package dev.patchbay.myagentmail.raw;

import org.jspecify.annotations.NullMarked;
