/** Own operations on people's profiles: changing one's own, endorsing a skill, saving a lead. */
@NullMarked
package dev.patchbay.dialect.own.profile;

import org.jspecify.annotations.NullMarked;
