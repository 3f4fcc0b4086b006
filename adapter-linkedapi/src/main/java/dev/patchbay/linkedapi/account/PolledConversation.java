package dev.patchbay.linkedapi.account;

import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.messaging.Message;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * A captured conversation.
 *
 * @param person with whom
 * @param product classic or Sales Navigator
 * @param capturedUntil until when the vendor keeps its copy up to date; newer servers only
 * @param messages its messages; their order is not documented
 */
public record PolledConversation(
    Option<ProfileRef> person,
    Option<Product> product,
    Option<Instant> capturedUntil,
    List<Message> messages) {
  /** Copies the collections. */
  public PolledConversation {
    messages = List.copyOf(messages);
  }
}
