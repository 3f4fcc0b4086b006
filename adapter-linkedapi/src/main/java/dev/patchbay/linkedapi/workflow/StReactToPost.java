package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * {@code st.reactToPost}. Reacts to a post.
 *
 * @param label free text that the vendor puts on the outcome of this action
 * @param type with what
 * @param asCompany the page in whose name to act, which the account must administer; none for the
 *     member
 */
public record StReactToPost(Option<String> label, ReactionType type, Option<CompanyRef> asCompany)
    implements PostAction, PostPageChild, Checked {
  /** The same with {@link #label}. */
  public StReactToPost label(String value) {
    return new StReactToPost(Option.some(value), type, asCompany);
  }

  /** The same with {@link #asCompany}. */
  public StReactToPost asCompany(CompanyRef value) {
    return new StReactToPost(label, type, Option.some(value));
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public List<String> flaws() {
    return new Flaws("st.reactToPost")
        .named("asCompany", asCompany.forAll(page -> page.url().isDefined()), "its URL or number")
        .found();
  }
}
