package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.createRepost}. Reposts a post, with a text of one's own or without.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param text up to 3000 characters; {@code @[key]} stands for a mention
 * @param mentions who the keys in the text are
 * @param undocumented children of which the vendor does not say whether it takes them
 */
public record StCreateRepost(
    Option<String> label,
    Option<String> text,
    List<PostMention> mentions,
    List<OpenChild> undocumented)
    implements PostAction, OpenChild, Checked {
  /** Copies the lists. */
  public StCreateRepost {
    mentions = List.copyOf(mentions);
    undocumented = List.copyOf(undocumented);
  }

  /** The same with {@link #label}. */
  public StCreateRepost label(String value) {
    return new StCreateRepost(Option.some(value), text, mentions, undocumented);
  }

  /** The same with {@link #text}. */
  public StCreateRepost text(String value) {
    return new StCreateRepost(label, Option.some(value), mentions, undocumented);
  }

  /** The same with these {@link #mentions}. */
  public StCreateRepost mentions(PostMention... values) {
    return new StCreateRepost(label, text, List.of(values), undocumented);
  }

  /** The same with children that the vendor may refuse, because it does not document them. */
  public StCreateRepost thenUndocumented(OpenChild first, OpenChild... more) {
    return new StCreateRepost(label, text, mentions, Lists.plus(undocumented, first, more));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.createRepost").length("text", text, 3000).mentions(text, mentions).found();
  }
}
