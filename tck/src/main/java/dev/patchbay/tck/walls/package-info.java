/**
 * The walls of an adapter, as rules of ArchUnit, which whoever uses them brings: {@code @ArchTest
 * ArchTests walls = ArchTests.in(AdapterWalls.class)}. The class has more for an adapter's own
 * names; beside it stands which packages an adapter's module shows at all.
 */
@NullMarked
package dev.patchbay.tck.walls;

import org.jspecify.annotations.NullMarked;
