package dev.patchbay.linkedapi.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.support.read.EnumTable;
import io.vavr.control.Option;

/**
 * How conversations are named: by LinkedIn's thread, or, where the vendor tells none, by the other
 * person. The handle says which, and in which of the two inboxes the conversation lies; a thread
 * known from elsewhere is taken for a classic one.
 */
public final class Threads {
  /** What a handle of a Sales Navigator thread is called. */
  static final String SALES_THREAD = "salesNavigatorThread";

  public static final EnumTable<Product> PRODUCTS =
      EnumTable.of(Product.UNKNOWN)
          .row(Product.CLASSIC, "st")
          .row(Product.SALES_NAVIGATOR, "nv")
          .build();

  private static final String THREAD = "thread";
  private static final String PERSON = "conversationWith";
  private static final String SALES_PERSON = "salesNavigatorConversationWith";

  private Threads() {}

  /** A conversation by its thread. */
  static ConversationRef thread(String id, boolean sales, Option<SessionRef> session) {
    VendorRef handle = new VendorRef(LinkedApi.VENDOR, sales ? SALES_THREAD : THREAD, id, session);
    ConversationRef linked = ConversationRef.of(id).with(handle);
    return linked.flaws().isEmpty() ? linked : ConversationRef.of(handle);
  }

  /** A conversation by the URL of the other person. */
  static ConversationRef with(String url, boolean sales, Option<SessionRef> session) {
    return ConversationRef.of(
        new VendorRef(LinkedApi.VENDOR, sales ? SALES_PERSON : PERSON, url, session));
  }

  /** The inbox that a handle names; none for a thread known from elsewhere. */
  static Option<Product> product(ConversationRef conversation) {
    return conversation
        .handle()
        .map(handle -> sales(conversation) ? Product.SALES_NAVIGATOR : Product.CLASSIC);
  }

  public static boolean sales(ConversationRef conversation) {
    return conversation
        .handle()
        .exists(handle -> handle.kind().equals(SALES_THREAD) || handle.kind().equals(SALES_PERSON));
  }

  /** The thread; none for a conversation that is known by its person. */
  public static Option<String> id(ConversationRef conversation) {
    return conversation
        .handle()
        .filter(handle -> !byPerson(handle))
        .map(VendorRef::id)
        .orElse(conversation.threadId());
  }

  /** The URL of the other person; none for a conversation that is known by its thread. */
  static Option<String> person(ConversationRef conversation) {
    return conversation.handle().filter(Threads::byPerson).map(VendorRef::id);
  }

  private static boolean byPerson(VendorRef handle) {
    return handle.kind().equals(PERSON) || handle.kind().equals(SALES_PERSON);
  }

  /** What the actions of an inbox begin with. */
  public static String prefix(Product product) {
    return product == Product.SALES_NAVIGATOR ? "nv." : "st.";
  }
}
