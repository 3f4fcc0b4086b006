package dev.patchbay.linkedapi.read;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ActorKind;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whoever writes, comments or reacts, in the vendor's words. */
final class Actors {
  private static final Pattern COMPANY =
      Pattern.compile("/(?:company|school|showcase)/|^urn:li:organization:");

  private static final EnumTable<ActorKind> KIND =
      EnumTable.of(ActorKind.UNKNOWN)
          .row(ActorKind.PERSON, "person")
          .row(ActorKind.COMPANY, "company")
          .build();

  private Actors() {}

  /**
   * An actor; null when nothing is told of one.
   *
   * @param field where it stands in the result
   * @param type person or company, in the vendor's words
   * @param urls what names it: URLs and URNs
   */
  static @Nullable Actor actor(
      String field,
      @Nullable String type,
      @Nullable String name,
      @Nullable String headline,
      Reading reading,
      @Nullable String... urls) {
    Option<AuthorRef> ref = ref(urls);
    if (ref.isEmpty() && name == null) {
      return null;
    }
    return Actor.builder()
        .ref(ref.getOrNull())
        .kind(reading.constant(field + ".kind", KIND, type))
        .name(name)
        .headline(headline)
        .build();
  }

  /** The person or company that URLs and URNs name; none when they cannot be read. */
  static Option<AuthorRef> ref(@Nullable String... urls) {
    boolean company = false;
    for (String url : urls) {
      company |= url != null && COMPANY.matcher(url).find();
    }
    return company
        ? CompanyRef.known(urls).filter(ref -> ref.flaws().isEmpty()).map(AuthorRef::of)
        : ProfileRef.known(urls).filter(ref -> ref.flaws().isEmpty()).map(AuthorRef::of);
  }
}
