/** People, companies, employees and jobs, read on their pages. */
@NullMarked
package dev.patchbay.linkedapi.profile;

import org.jspecify.annotations.NullMarked;
