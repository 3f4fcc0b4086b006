package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a conversation, at the root of a workflow.
 *
 * @param thread which; the vendor's own handle goes before the thread id
 * @param action what to do
 */
public record AtThread(ConversationRef thread, ThreadAction action) implements RootAction, Checked {
  private static final List<String> THREADS = List.of("thread", "salesNavigatorThread");

  @Override
  public String actionType() {
    return action.actionType();
  }

  @Override
  public boolean writes() {
    return action.writes();
  }

  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(action, id().getOrElse(""), "threadId", Option.none());
  }

  @Override
  public List<Action> children() {
    return action.children();
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
