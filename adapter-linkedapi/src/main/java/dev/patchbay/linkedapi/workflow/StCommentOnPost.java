package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.commentOnPost}. Comments on a post.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param text up to 1000 characters
 * @param asCompany the page in whose name to act, which the account must administer; none for the
 *     member
 */
public record StCommentOnPost(Option<String> label, String text, Option<CompanyRef> asCompany)
    implements PostAction, PostPageChild, Checked {
  /** The same with {@link #label}. */
  public StCommentOnPost label(String value) {
    return new StCommentOnPost(Option.some(value), text, asCompany);
  }

  /** The same with {@link #asCompany}. */
  public StCommentOnPost asCompany(CompanyRef value) {
    return new StCommentOnPost(label, text, Option.some(value));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.commentOnPost")
        .length("text", Option.some(text), 1000)
        .named("asCompany", asCompany.forAll(page -> page.url().isDefined()), "its URL or number")
        .found();
  }
}
