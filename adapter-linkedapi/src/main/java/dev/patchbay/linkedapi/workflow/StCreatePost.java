package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.createPost}. Publishes a post.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param text up to 3000 characters; {@code @[key]} stands for a mention
 * @param attachments up to 9 images, or 1 video, or 1 document
 * @param asCompany the page in whose name to act, which the account must administer; none for the
 *     member
 * @param mentions who the keys in the text are
 */
public record StCreatePost(
    Option<String> label,
    String text,
    List<PostAttachment> attachments,
    Option<CompanyRef> asCompany,
    List<PostMention> mentions)
    implements RootAction, Checked {
  /** Copies the lists. */
  public StCreatePost {
    attachments = List.copyOf(attachments);
    mentions = List.copyOf(mentions);
  }

  /** The same with {@link #label}. */
  public StCreatePost label(String value) {
    return new StCreatePost(Option.some(value), text, attachments, asCompany, mentions);
  }

  /** The same with these {@link #attachments}. */
  public StCreatePost attachments(PostAttachment... values) {
    return new StCreatePost(label, text, List.of(values), asCompany, mentions);
  }

  /** The same with {@link #asCompany}. */
  public StCreatePost asCompany(CompanyRef value) {
    return new StCreatePost(label, text, attachments, Option.some(value), mentions);
  }

  /** The same with these {@link #mentions}. */
  public StCreatePost mentions(PostMention... values) {
    return new StCreatePost(label, text, attachments, asCompany, List.of(values));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.createPost")
        .length("text", Option.some(text), 3000)
        .attachments(attachments)
        .named("asCompany", asCompany.forAll(page -> page.url().isDefined()), "its URL or number")
        .mentions(Option.some(text), mentions)
        .found();
  }
}
