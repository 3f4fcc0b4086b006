@NullMarked
package dev.patchbay.cli.demo;

import org.jspecify.annotations.NullMarked;
