package dev.patchbay.postpress;

import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link PublishPost}; not safe for use by several threads. */
public final class PublishPostBuilder {
  private final String text;
  private List<Upload> attachments = List.of();
  private Option<Upload> videoThumbnail = Option.none();
  private Option<String> repost = Option.none();
  private Option<String> includeJobPosting = Option.none();
  private List<PostMention> mentions = List.of();
  private Option<String> externalLink = Option.none();
  private Option<String> asOrganization = Option.none();

  PublishPostBuilder(String text) {
    this.text = text;
  }

  PublishPostBuilder holding(PublishPost it) {
    attachments = it.attachments();
    videoThumbnail = it.videoThumbnail();
    repost = it.repost();
    includeJobPosting = it.includeJobPosting();
    mentions = it.mentions();
    externalLink = it.externalLink();
    asOrganization = it.asOrganization();
    return this;
  }

  /** Sets {@link PublishPost#attachments}. */
  public PublishPostBuilder attachments(Upload... value) {
    attachments = List.of(value);
    return this;
  }

  /** Sets {@link PublishPost#videoThumbnail}. */
  public PublishPostBuilder videoThumbnail(Upload value) {
    videoThumbnail = Option.some(value);
    return this;
  }

  /** Sets {@link PublishPost#repost}. */
  public PublishPostBuilder repost(String value) {
    repost = Option.some(value);
    return this;
  }

  /** Sets {@link PublishPost#includeJobPosting}. */
  public PublishPostBuilder includeJobPosting(String value) {
    includeJobPosting = Option.some(value);
    return this;
  }

  /** Sets {@link PublishPost#mentions}. */
  public PublishPostBuilder mentions(PostMention... value) {
    mentions = List.of(value);
    return this;
  }

  /** Sets {@link PublishPost#externalLink}. */
  public PublishPostBuilder externalLink(String value) {
    externalLink = Option.some(value);
    return this;
  }

  /** Sets {@link PublishPost#asOrganization}. */
  public PublishPostBuilder asOrganization(String value) {
    asOrganization = Option.some(value);
    return this;
  }

  /** What was set. */
  public PublishPost build() {
    return new PublishPost(
        text,
        attachments,
        videoThumbnail,
        repost,
        includeJobPosting,
        mentions,
        externalLink,
        asOrganization);
  }
}
