/**
 * JSON as plain maps, lists and scalars, read and written with whole numbers kept whole. Simulators
 * speak a vendor's JSON without declaring a class per object, so that a field the documents do not
 * name cannot creep in through a shared model.
 */
@NullMarked
package dev.patchbay.sandbox.json;

import org.jspecify.annotations.NullMarked;
