package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a conversation, at the root of a workflow.
 *
 * @param thread which; the vendor's own handle goes before the thread id
 * @param action what to do
 */
public record AtThread(ConversationRef thread, ThreadAction action) implements TargetedAction {
  private static final List<String> THREADS = List.of("thread", "salesNavigatorThread");

  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(action, id().getOrElse(""), "threadId", Option.none());
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType()).named("thread", id().isDefined(), "a thread id").found();
  }

  private Option<String> id() {
    return thread
        .handle()
        .filter(handle -> THREADS.contains(handle.kind()))
        .map(VendorRef::id)
        .orElse(thread.threadId());
  }
}
