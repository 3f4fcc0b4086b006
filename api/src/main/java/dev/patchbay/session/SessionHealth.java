package dev.patchbay.session;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * The state of a session, as {@link SessionReducer} concluded it at one moment.
 *
 * @param state the state of the whole account: the worst of its products
 * @param until when {@code THROTTLED} or {@code CHALLENGE} ends by itself; none in other states
 * @param reason why, in the vendor's words where it has some
 * @param stateByProduct the state of each product the vendor said something about
 */
public record SessionHealth(
    SessionState state,
    Option<Instant> until,
    Option<String> reason,
    Map<Product, SessionState> stateByProduct) {

  /** Copies the map. */
  public SessionHealth {
    stateByProduct = Map.copyOf(stateByProduct);
  }

  /** The state of one product: its own where the vendor told, else the account's. */
  public SessionState of(Product product) {
    return stateByProduct.getOrDefault(product, state);
  }

  static SessionHealth of(Verdict worst, Map<Product, Verdict> products) {
    Map<Product, SessionState> states = new EnumMap<>(Product.class);
    products.forEach((product, verdict) -> states.put(product, verdict.state()));
    return new SessionHealth(worst.state(), worst.until(), worst.reason(), states);
  }
}
