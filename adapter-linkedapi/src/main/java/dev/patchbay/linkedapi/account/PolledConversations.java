package dev.patchbay.linkedapi.account;

import java.util.List;

/**
 * Captured conversations.
 *
 * @param conversations in the order in which the vendor tells them
 */
public record PolledConversations(List<PolledConversation> conversations) {
  /** Copies the collections. */
  public PolledConversations {
    conversations = List.copyOf(conversations);
  }
}
