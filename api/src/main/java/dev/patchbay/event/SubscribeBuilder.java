package dev.patchbay.event;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/** Builds {@link Subscribe}; not safe for use by several threads. */
public final class SubscribeBuilder {
  private final String url;
  private final Set<EventKind> kinds;
  private List<SessionRef> sessions = List.of();
  private Option<String> name = Option.none();
  private Option<Secret> secret = Option.none();

  SubscribeBuilder(String url, Set<EventKind> kinds) {
    this.url = url;
    this.kinds = kinds;
  }

  /** Sets {@link Subscribe#sessions}. */
  public SubscribeBuilder sessions(SessionRef... value) {
    sessions = List.of(value);
    return this;
  }

  /** Sets {@link Subscribe#name}. */
  public SubscribeBuilder name(String value) {
    name = Option.some(value);
    return this;
  }

  /** Sets {@link Subscribe#secret}. */
  public SubscribeBuilder secret(Secret value) {
    secret = Option.some(value);
    return this;
  }

  /** The request. */
  public Subscribe build() {
    return new Subscribe(kinds, url, sessions, name, secret);
  }
}
