package dev.patchbay.identity;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A comment or reply, by every name that is known, and the post it belongs to. Immutable.
 *
 * @param names at least one
 * @param post the commented post; none when unknown. Some vendors need it beside their own id
 */
public record CommentRef(Set<CommentName> names, Option<PostRef> post)
    implements NamedRef<CommentName> {
  /** Copies the names; at least one is needed. */
  public CommentRef {
    names = Names.copy(names);
  }

  /**
   * Recognises a comment URN or a URL on linkedin.com. Never throws and never guesses: text that is
   * no name is kept and reported by {@link #flaws()}. The post is known too where the text names
   * it.
   */
  public static CommentRef of(String text) {
    CommentName name = CommentReader.read(text);
    return new CommentRef(Names.of(List.of(name)), postOf(name));
  }

  /** Like {@link #of(String)}, for who wants to know early: the left side says how to repair. */
  public static Either<String, CommentRef> parse(String text) {
    CommentRef read = of(text);
    return read.flaws().isEmpty() ? Either.right(read) : Either.left(read.flaws().get(0));
  }

  /** All these names of one. */
  public static CommentRef of(CommentName first, CommentName... more) {
    CommentRef comment = new CommentRef(Names.of(List.of(first)), postOf(first));
    for (CommentName name : more) {
      comment = comment.with(name);
    }
    return comment;
  }

  /** The same and one more name of it. */
  public CommentRef with(CommentName name) {
    return new CommentRef(Names.with(names, List.of(name)), post.orElse(() -> postOf(name)));
  }

  /** The same on that post. */
  public CommentRef on(PostRef commented) {
    return new CommentRef(names, Option.some(commented));
  }

  /** {@code urn:li:comment:(...)}; none when unknown. */
  public Option<String> urn() {
    return Names.first(names, CommentName.CommentUrn.class).map(CommentName.CommentUrn::text);
  }

  /** The URL a vendor gave, else one made from the URN; none when neither is known. */
  public Option<String> url() {
    return Names.first(names, CommentName.CommentUrl.class)
        .map(CommentName.CommentUrl::url)
        .orElse(
            () ->
                Names.first(names, CommentName.CommentUrn.class)
                    .map(
                        urn ->
                            "https://www.linkedin.com/feed/update/"
                                + urn.post().text()
                                + "?commentUrn="
                                + Texts.encoded(urn.text())));
  }

  @Override
  public List<String> flaws() {
    return Stream.concat(
            Names.flaws(names).stream(), post.toJavaStream().flatMap(on -> on.flaws().stream()))
        .toList();
  }

  @Override
  public String toString() {
    return Names.show(names);
  }

  private static Option<PostRef> postOf(CommentName name) {
    if (name instanceof CommentName.CommentUrn urn) {
      return Option.some(PostRef.of(urn.post()));
    }
    return name instanceof CommentName.CommentUrl url
        ? PostRef.parse(url.url()).toOption()
        : Option.none();
  }
}
