/** People, companies and jobs: what is asked, what comes back, and the port. */
@NullMarked
package dev.patchbay.profile;

import org.jspecify.annotations.NullMarked;
