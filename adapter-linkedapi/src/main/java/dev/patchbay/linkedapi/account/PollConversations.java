package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * Reads captured conversations with several people in one request. One of them that was never
 * captured fails the whole request.
 *
 * @param conversations which; at least one. How many the vendor takes is not documented
 */
public record PollConversations(List<Poll> conversations) implements Request, Checked {
  /** Copies the collections. */
  public PollConversations {
    conversations = List.copyOf(conversations);
  }

  /** Conversations with these people on linkedin.com. */
  public static PollConversations with(ProfileRef... people) {
    return new PollConversations(
        List.of(people).stream()
            .map(person -> new Poll(person, Option.none(), Option.none()))
            .toList());
  }

  @Override
  public List<String> flaws() {
    return conversations.isEmpty()
        ? List.of("conversations: are empty; name at least one person")
        : List.of();
  }

  /**
   * One of them.
   *
   * @param person with whom
   * @param product classic or Sales Navigator, as it was captured; none is classic
   * @param since only messages from then on; none for all that was captured
   */
  public record Poll(ProfileRef person, Option<Product> product, Option<Instant> since) {}
}
