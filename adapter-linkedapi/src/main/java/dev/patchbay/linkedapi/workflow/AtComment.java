package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CommentRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a comment, at the root of a workflow.
 *
 * @param comment which, by its URL or URN
 * @param action what to do
 */
public record AtComment(CommentRef comment, CommentAction action) implements TargetedAction {
  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(action, comment.url().getOrElse(""), "commentUrl", Option.none());
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType())
        .named("comment", comment.url().isDefined(), "its URL or URN")
        .found();
  }
}
