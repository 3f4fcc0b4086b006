package dev.patchbay.post;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link ReplyToComment}; not safe for use by several threads. */
public final class ReplyToCommentBuilder {
  private final CommentRef comment;
  private final String text;
  private List<Mention> mentions = List.of();
  private Option<CompanyRef> asOrganisation = Option.none();
  private Option<String> link = Option.none();

  ReplyToCommentBuilder(CommentRef comment, String text) {
    this.comment = comment;
    this.text = text;
  }

  ReplyToCommentBuilder holding(ReplyToComment request) {
    mentions = request.mentions();
    asOrganisation = request.asOrganisation();
    link = request.link();
    return this;
  }

  /** Sets {@link ReplyToComment#mentions}, replacing earlier ones. */
  public ReplyToCommentBuilder mentions(Mention... values) {
    mentions = List.of(values);
    return this;
  }

  /** Sets {@link ReplyToComment#asOrganisation}. */
  public ReplyToCommentBuilder asOrganisation(CompanyRef value) {
    asOrganisation = Option.some(value);
    return this;
  }

  /** Sets {@link ReplyToComment#link}. */
  public ReplyToCommentBuilder link(String value) {
    link = Option.some(value);
    return this;
  }

  /** What was set. */
  public ReplyToComment build() {
    return new ReplyToComment(comment, text, mentions, asOrganisation, link);
  }
}
