/** Operations, requests and the calls that an application makes of them. */
@NullMarked
package dev.patchbay.call;

import org.jspecify.annotations.NullMarked;
