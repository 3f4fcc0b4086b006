package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.PostRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a post, at the root of a workflow.
 *
 * @param post which, by its URL or URN
 * @param action what to do
 */
public record AtPost(PostRef post, PostAction action) implements TargetedAction {
  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(action, post.url().getOrElse(""), "postUrl", Option.none());
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType()).named("post", post.url().isDefined(), "its URL or URN").found();
  }
}
