package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.ConversationOrigin;
import dev.patchbay.value.Muted;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Conversation}; not safe for use by several threads. */
public final class ConversationBuilder {
  private ConversationRef ref;
  private Option<SessionRef> session = Option.none();
  private Option<ConversationKind> kind = Option.none();
  private Option<Product> product = Option.none();
  private Option<ConversationOrigin> origin = Option.none();
  private Option<String> title = Option.none();
  private Option<String> subject = Option.none();
  private List<Participant> participants = List.of();
  private Option<Instant> lastActivityAt = Option.none();
  private Option<Integer> unread = Option.none();
  private Option<Boolean> archived = Option.none();
  private Option<Muted> muted = Option.none();
  private Option<Boolean> writable = Option.none();
  private Option<Message> lastMessage = Option.none();
  private Option<Instant> syncedUntil = Option.none();

  ConversationBuilder(ConversationRef ref) {
    this.ref = ref;
  }

  ConversationBuilder(Conversation from) {
    ref = from.ref();
    session = from.session();
    kind = from.kind();
    product = from.product();
    origin = from.origin();
    title = from.title();
    subject = from.subject();
    participants = from.participants();
    lastActivityAt = from.lastActivityAt();
    unread = from.unread();
    archived = from.archived();
    muted = from.muted();
    writable = from.writable();
    lastMessage = from.lastMessage();
    syncedUntil = from.syncedUntil();
  }

  /** Sets {@link Conversation#ref}. */
  public ConversationBuilder ref(ConversationRef value) {
    ref = value;
    return this;
  }

  /** Sets {@link Conversation#session}; null is absent. */
  public ConversationBuilder session(@Nullable SessionRef value) {
    session = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#kind}; null is absent. */
  public ConversationBuilder kind(@Nullable ConversationKind value) {
    kind = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#product}; null is absent. */
  public ConversationBuilder product(@Nullable Product value) {
    product = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#origin}; null is absent. */
  public ConversationBuilder origin(@Nullable ConversationOrigin value) {
    origin = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#title}; null or blank is absent. */
  public ConversationBuilder title(@Nullable String value) {
    title = present(value);
    return this;
  }

  /** Sets {@link Conversation#subject}; null or blank is absent. */
  public ConversationBuilder subject(@Nullable String value) {
    subject = present(value);
    return this;
  }

  /** Sets {@link Conversation#participants}. */
  public ConversationBuilder participants(Participant... values) {
    return participants(List.of(values));
  }

  /** Sets {@link Conversation#participants}; null is empty. */
  public ConversationBuilder participants(@Nullable List<Participant> values) {
    participants = values == null ? List.of() : List.copyOf(values);
    return this;
  }

  /** Sets {@link Conversation#lastActivityAt}; null is absent. */
  public ConversationBuilder lastActivityAt(@Nullable Instant value) {
    lastActivityAt = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#unread}; null is absent. */
  public ConversationBuilder unread(@Nullable Integer value) {
    unread = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#archived}; null is absent. */
  public ConversationBuilder archived(@Nullable Boolean value) {
    archived = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#muted}; null is absent. */
  public ConversationBuilder muted(@Nullable Muted value) {
    muted = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#writable}; null is absent. */
  public ConversationBuilder writable(@Nullable Boolean value) {
    writable = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#lastMessage}; null is absent. */
  public ConversationBuilder lastMessage(@Nullable Message value) {
    lastMessage = Option.of(value);
    return this;
  }

  /** Sets {@link Conversation#syncedUntil}; null is absent. */
  public ConversationBuilder syncedUntil(@Nullable Instant value) {
    syncedUntil = Option.of(value);
    return this;
  }

  /** The result. */
  public Conversation build() {
    return new Conversation(
        ref,
        session,
        kind,
        product,
        origin,
        title,
        subject,
        participants,
        lastActivityAt,
        unread,
        archived,
        muted,
        writable,
        lastMessage,
        syncedUntil);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
