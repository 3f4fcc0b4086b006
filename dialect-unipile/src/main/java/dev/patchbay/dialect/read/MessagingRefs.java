package dev.patchbay.dialect.read;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Handle;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import org.jspecify.annotations.Nullable;

/** References of messaging, made from the vendor's ids. */
public final class MessagingRefs {
  private static final String CHAT = "chat";
  private static final String MESSAGE = "message";
  private static final String ATTENDEE = "attendee";

  private MessagingRefs() {}

  /** The session of an {@code account_id}, or the call's own when the vendor says nothing. */
  public static SessionRef session(@Nullable String account, SessionRef own) {
    return account == null || account.isBlank() ? own : new SessionRef(own.vendor(), account);
  }

  /** A conversation by the ids there are; null when there is none. */
  public static @Nullable ConversationRef conversation(
      SessionRef session, @Nullable String id, @Nullable String providerId) {
    ConversationRef thread =
        blank(providerId) ? null : ConversationRef.of(String.valueOf(providerId));
    if (thread != null && !thread.flaws().isEmpty()) {
      thread = null;
    }
    if (blank(id)) {
      return thread;
    }
    VendorRef handle = VendorRef.of(session, CHAT, String.valueOf(id));
    return thread == null ? ConversationRef.of(handle) : thread.with(handle);
  }

  /** A message by the ids there are; null when there is none. */
  public static @Nullable MessageRef message(
      SessionRef session, @Nullable String id, @Nullable String providerId) {
    MessageRef known = blank(providerId) ? null : MessageRef.of(String.valueOf(providerId));
    if (blank(id)) {
      return known;
    }
    VendorRef handle = VendorRef.of(session, MESSAGE, String.valueOf(id));
    return known == null ? MessageRef.of(handle) : known.with(handle);
  }

  /**
   * A person by LinkedIn's names. The vendor's attendee id is used only where there is no other: a
   * reference that holds a handle is of no use at another vendor.
   */
  public static @Nullable ProfileRef person(
      SessionRef session, @Nullable String attendee, @Nullable String... names) {
    ProfileRef known = ProfileRef.known(names).getOrNull();
    if (known != null && known.flaws().isEmpty()) {
      return known;
    }
    return blank(attendee)
        ? null
        : ProfileRef.of(new Handle(VendorRef.of(session, ATTENDEE, String.valueOf(attendee))));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
