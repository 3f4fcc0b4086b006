/**
 * What the vendor's specification asks of requests of every area: how constants are spelled, and
 * how a request tells what is wrong with it. Not for users.
 */
@NullMarked
package dev.patchbay.dialect.own.rule;

import org.jspecify.annotations.NullMarked;
