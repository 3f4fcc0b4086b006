/**
 * What can go wrong on the wire, as data, and a server that does it on real sockets. Not for use
 * outside the kit.
 */
@NullMarked
package dev.patchbay.tck.fault;

import org.jspecify.annotations.NullMarked;
