package dev.patchbay.post;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.value.PostVisibility;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link CreatePost}; not safe for use by several threads. */
public final class CreatePostBuilder {
  private final String text;
  private List<Upload> attachments = List.of();
  private List<Mention> mentions = List.of();
  private Option<String> link = Option.none();
  private Option<CompanyRef> asOrganisation = Option.none();
  private Option<PostVisibility> visibility = Option.none();

  CreatePostBuilder(String text) {
    this.text = text;
  }

  CreatePostBuilder holding(CreatePost request) {
    attachments = request.attachments();
    mentions = request.mentions();
    link = request.link();
    asOrganisation = request.asOrganisation();
    visibility = request.visibility();
    return this;
  }

  /** Sets {@link CreatePost#attachments}, replacing earlier ones. */
  public CreatePostBuilder attachments(Upload... values) {
    attachments = List.of(values);
    return this;
  }

  /** Sets {@link CreatePost#mentions}, replacing earlier ones. */
  public CreatePostBuilder mentions(Mention... values) {
    mentions = List.of(values);
    return this;
  }

  /** Sets {@link CreatePost#link}. */
  public CreatePostBuilder link(String value) {
    link = Option.some(value);
    return this;
  }

  /** Sets {@link CreatePost#asOrganisation}. */
  public CreatePostBuilder asOrganisation(CompanyRef value) {
    asOrganisation = Option.some(value);
    return this;
  }

  /** Sets {@link CreatePost#visibility}. */
  public CreatePostBuilder visibility(PostVisibility value) {
    visibility = Option.some(value);
    return this;
  }

  /** What was set. */
  public CreatePost build() {
    return new CreatePost(text, attachments, mentions, link, asOrganisation, visibility);
  }
}
