package dev.patchbay.identity;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A conversation.
 *
 * @param handle the vendor's own id of it (chat id), bound to a session
 * @param threadId LinkedIn's thread id, {@code 2-...}: the bridge between the inboxes of several
 *     vendors
 */
public record ConversationRef(Option<VendorRef> handle, Option<String> threadId)
    implements Checked {
  /**
   * Recognises a thread id, thread URN, conversation URN or thread URL. Never throws: other text is
   * kept as it is and reported by {@link #flaws()}. The member that a conversation URN names is
   * dropped, because it differs between the accounts that share the conversation.
   */
  public static ConversationRef of(String text) {
    String given = Texts.decoded(text);
    String threadId =
        LinkedInNames.group(LinkedInNames.THREAD_URN, given, 1)
            .orElse(() -> LinkedInNames.group(LinkedInNames.CONVERSATION_URN, given, 2))
            .orElse(() -> LinkedInNames.group(LinkedInNames.THREAD_URL, given, 1))
            .getOrElse(given);
    return new ConversationRef(Option.none(), Option.some(threadId));
  }

  /** A conversation known by the vendor's handle. */
  public static ConversationRef of(VendorRef handle) {
    return new ConversationRef(Option.some(handle), Option.none());
  }

  /** The same with the vendor's handle. */
  public ConversationRef with(VendorRef vendorHandle) {
    return new ConversationRef(Option.some(vendorHandle), threadId);
  }

  /** The same with LinkedIn's thread id, in any of the forms {@link #of(String)} reads. */
  public ConversationRef withThread(String text) {
    return new ConversationRef(handle, of(text).threadId());
  }

  /** Whether both mean the same conversation: by thread id where both have one, else by handle. */
  public boolean sameAs(ConversationRef other) {
    return (threadId.isDefined() && other.threadId.isDefined())
        ? threadId.equals(other.threadId)
        : (handle.isDefined() && handle.equals(other.handle));
  }

  @Override
  public List<String> flaws() {
    if (handle.isEmpty() && threadId.isEmpty()) {
      return List.of("The conversation has neither handle nor thread id; give one.");
    }
    return threadId
        .filter(id -> !LinkedInNames.THREAD_ID.matcher(id).matches())
        .map(
            id ->
                List.of(Texts.quoted(id) + " is no thread of LinkedIn; give e.g. 2-ZXhhbXBsZQ==."))
        .getOrElse(List.of());
  }

  @Override
  public String toString() {
    return handle.isDefined() && threadId.isDefined()
        ? handle.get() + " = " + threadId.get()
        : handle.map(VendorRef::toString).orElse(threadId).getOrElse("nothing");
  }
}
