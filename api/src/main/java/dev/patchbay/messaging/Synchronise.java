package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * Asks the vendor to bring its copy of messages up to date: of one conversation, of those with one
 * person, or of the whole inbox. LinkedIn itself is not changed, but the vendor works as the member
 * and its state changes; hence a write.
 *
 * @param conversation only this conversation
 * @param person only the conversation with this person
 * @param product the inbox; none for the classic one, or all where the vendor makes no difference
 */
public record Synchronise(
    Option<ConversationRef> conversation, Option<ProfileRef> person, Option<Product> product)
    implements Request, Checked {
  /** The whole inbox. */
  public static Synchronise everything() {
    return new Synchronise(Option.none(), Option.none(), Option.none());
  }

  /** One conversation. */
  public static Synchronise of(ConversationRef conversation) {
    return new Synchronise(Option.some(conversation), Option.none(), Option.none());
  }

  /** The conversation with one person. */
  public static Synchronise with(ProfileRef person) {
    return new Synchronise(Option.none(), Option.some(person), Option.none());
  }

  /** The same in the inbox of one product. */
  public Synchronise in(Product inbox) {
    return new Synchronise(conversation, person, Option.some(inbox));
  }

  @Override
  public List<String> flaws() {
    return conversation.isDefined() && person.isDefined()
        ? List.of("person: is given beside a conversation; name one, or none for all.")
        : List.of();
  }
}
