/** What a vendor can do, as data: operations, arguments, result fields and limits. */
@NullMarked
package dev.patchbay.capability;

import org.jspecify.annotations.NullMarked;
