/** Messages, which can be sent; of the inbox no page shows an answer. */
@NullMarked
package dev.patchbay.myagentmail.messaging;

import org.jspecify.annotations.NullMarked;
