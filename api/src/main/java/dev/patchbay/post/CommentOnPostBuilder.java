package dev.patchbay.post;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.PostRef;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link CommentOnPost}; not safe for use by several threads. */
public final class CommentOnPostBuilder {
  private final PostRef post;
  private final String text;
  private List<Mention> mentions = List.of();
  private Option<CompanyRef> asOrganisation = Option.none();
  private Option<String> link = Option.none();

  CommentOnPostBuilder(PostRef post, String text) {
    this.post = post;
    this.text = text;
  }

  CommentOnPostBuilder holding(CommentOnPost request) {
    mentions = request.mentions();
    asOrganisation = request.asOrganisation();
    link = request.link();
    return this;
  }

  /** Sets {@link CommentOnPost#mentions}, replacing earlier ones. */
  public CommentOnPostBuilder mentions(Mention... values) {
    mentions = List.of(values);
    return this;
  }

  /** Sets {@link CommentOnPost#asOrganisation}. */
  public CommentOnPostBuilder asOrganisation(CompanyRef value) {
    asOrganisation = Option.some(value);
    return this;
  }

  /** Sets {@link CommentOnPost#link}. */
  public CommentOnPostBuilder link(String value) {
    link = Option.some(value);
    return this;
  }

  /** What was set. */
  public CommentOnPost build() {
    return new CommentOnPost(post, text, mentions, asOrganisation, link);
  }
}
