/**
 * Workflows of one's own: every action that Linked API knows as a type of its own, which takes
 * below it what the vendor documents and nothing that it forbids, and what became of each action.
 * Begin with {@link dev.patchbay.linkedapi.workflow.St}, {@link dev.patchbay.linkedapi.workflow.Nv}
 * and {@link dev.patchbay.linkedapi.workflow.Workflow}.
 */
@NullMarked
package dev.patchbay.linkedapi.workflow;

import org.jspecify.annotations.NullMarked;
