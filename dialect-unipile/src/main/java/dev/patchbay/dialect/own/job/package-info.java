/**
 * Own operations on job postings of one's own: drafting, changing, publishing with what LinkedIn
 * asks for first, reading and closing them. What Recruiter wants beside it is {@link
 * dev.patchbay.dialect.own.job.RecruiterPosting}.
 */
@NullMarked
package dev.patchbay.dialect.own.job;

import org.jspecify.annotations.NullMarked;
