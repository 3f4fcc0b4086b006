/** Own operations on hiring projects of Recruiter, and on the candidates in their pipelines. */
@NullMarked
package dev.patchbay.dialect.own.hiring;

import org.jspecify.annotations.NullMarked;
