package dev.patchbay.identity;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post, by every name that is known. Immutable. What vendors call a social id is the URN it is.
 *
 * @param names at least one
 */
public record PostRef(Set<PostName> names) implements NamedRef<PostName> {
  /** Copies the names; at least one is needed. */
  public PostRef {
    names = Names.copy(names);
  }

  /**
   * Recognises a post URN (also a vendor's social id), a post URL or a bare post number in any
   * text. Never throws and never guesses: text that is no name is kept and reported by {@link
   * #flaws()}.
   */
  public static PostRef of(String text) {
    return new PostRef(Names.of(PostReader.read(text)));
  }

  /** Like {@link #of(String)}, for who wants to know early: the left side says how to repair. */
  public static Either<String, PostRef> parse(String text) {
    PostRef read = of(text);
    return read.flaws().isEmpty() ? Either.right(read) : Either.left(read.flaws().get(0));
  }

  /** All these names of one. */
  public static PostRef of(PostName first, PostName... more) {
    return new PostRef(Names.with(Names.of(List.of(first)), List.of(more)));
  }

  /**
   * What a vendor told about one post, in any fields: null, blank and unreadable texts are passed
   * over. None when all are null or blank.
   */
  public static Option<PostRef> known(@Nullable String... texts) {
    return Names.knownFromEach(PostReader::read, texts).map(PostRef::new);
  }

  /** The same and one more name of it. */
  public PostRef with(PostName name) {
    return new PostRef(Names.with(names, List.of(name)));
  }

  /** {@code urn:li:activity:...}; none when unknown. */
  public Option<String> activityUrn() {
    return Names.first(names, PostName.ActivityUrn.class).map(PostName.ActivityUrn::text);
  }

  /** {@code urn:li:ugcPost:...}; none when unknown. */
  public Option<String> ugcPostUrn() {
    return Names.first(names, PostName.UgcPostUrn.class).map(PostName.UgcPostUrn::text);
  }

  /** {@code urn:li:share:...}; none when unknown. */
  public Option<String> shareUrn() {
    return Names.first(names, PostName.ShareUrn.class).map(PostName.ShareUrn::text);
  }

  /** The best URN there is: activity, ugcPost, share; none when all are unknown. */
  public Option<String> urn() {
    return activityUrn().orElse(this::ugcPostUrn).orElse(this::shareUrn);
  }

  /** The bare number a vendor gave, without telling of what; none when unknown. */
  public Option<String> postNumber() {
    return Names.first(names, PostName.PostNumber.class).map(PostName.PostNumber::number);
  }

  /**
   * A URL in normal form: the public one where a vendor gave it, else the feed's, made from the
   * URN. None when neither is known.
   */
  public Option<String> url() {
    return Names.first(names, PostName.PostUrl.class)
        .map(PostName.PostUrl::url)
        .orElse(() -> urn().map(urn -> "https://www.linkedin.com/feed/update/" + urn));
  }

  @Override
  public String toString() {
    return Names.show(names);
  }
}
