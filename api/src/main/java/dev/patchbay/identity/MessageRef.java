package dev.patchbay.identity;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A message.
 *
 * @param handle the vendor's own id of it
 * @param linkedInId LinkedIn's id, {@code 2-...}, where the vendor passes it on
 */
public record MessageRef(Option<VendorRef> handle, Option<String> linkedInId) implements Checked {
  /**
   * Recognises a message URN or takes the text as LinkedIn's id. The member that a message URN
   * names is dropped, because it differs between the accounts that share the conversation.
   */
  public static MessageRef of(String text) {
    String given = Texts.decoded(text);
    return new MessageRef(
        Option.none(),
        Option.some(LinkedInNames.group(LinkedInNames.MESSAGE_URN, given, 2).getOrElse(given)));
  }

  /** A message known by the vendor's handle. */
  public static MessageRef of(VendorRef handle) {
    return new MessageRef(Option.some(handle), Option.none());
  }

  /** The same with the vendor's handle. */
  public MessageRef with(VendorRef vendorHandle) {
    return new MessageRef(Option.some(vendorHandle), linkedInId);
  }

  /** Whether both mean the same message: by LinkedIn's id where both have one, else by handle. */
  public boolean sameAs(MessageRef other) {
    return (linkedInId.isDefined() && other.linkedInId.isDefined())
        ? linkedInId.equals(other.linkedInId)
        : (handle.isDefined() && handle.equals(other.handle));
  }

  @Override
  public List<String> flaws() {
    return handle.isEmpty() && linkedInId.forAll(String::isBlank)
        ? List.of("The message has neither handle nor LinkedIn id; give one.")
        : List.of();
  }

  @Override
  public String toString() {
    return handle.isDefined() && linkedInId.isDefined()
        ? handle.get() + " = " + linkedInId.get()
        : handle.map(VendorRef::toString).orElse(linkedInId).getOrElse("nothing");
  }
}
