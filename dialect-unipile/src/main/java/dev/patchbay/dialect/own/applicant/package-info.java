/**
 * Own operations on those who applied to a job posting of one's own: listing and narrowing them,
 * one of them, and the résumé.
 */
@NullMarked
package dev.patchbay.dialect.own.applicant;

import org.jspecify.annotations.NullMarked;
