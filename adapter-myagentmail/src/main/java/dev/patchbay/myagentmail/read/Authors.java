package dev.patchbay.myagentmail.read;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.value.ActorKind;
import io.vavr.control.Option;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who acts, by the URL that the vendor gives of a person or a company alike. */
public final class Authors {
  private Authors() {}

  /** The person or company of a URL; none when it is neither's. */
  public static Option<AuthorRef> of(@Nullable String url) {
    if (url == null || url.isBlank()) {
      return Option.none();
    }
    boolean company =
        url.toLowerCase(Locale.ROOT).matches(".*linkedin\\.com/(?:company|school|showcase)/.*");
    return company
        ? CompanyRef.known(url).filter(ref -> ref.flaws().isEmpty()).map(AuthorRef::of)
        : ProfileRef.known(url).filter(ref -> ref.flaws().isEmpty()).map(AuthorRef::of);
  }

  /** What somebody is. */
  public static ActorKind kind(AuthorRef ref) {
    return ref.company().isDefined() ? ActorKind.COMPANY : ActorKind.PERSON;
  }
}
