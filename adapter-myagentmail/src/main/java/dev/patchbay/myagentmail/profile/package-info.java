/** Look-ups of people. */
@NullMarked
package dev.patchbay.myagentmail.profile;

import org.jspecify.annotations.NullMarked;
