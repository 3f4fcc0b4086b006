package dev.patchbay.sandbox;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A running simulator of one vendor: an HTTP server on the loopback interface that answers any
 * client of the vendor's API, in any order, with state, from the invented {@link World}.
 *
 * <p>Time stands still until {@link #advance}. All methods are thread-safe. Closing stops the
 * server and drops the state.
 */
public interface VendorSandbox extends AutoCloseable {

  /**
   * The vendor's canonical name.
   *
   * @return as {@code unipile-v1}
   */
  String vendor();

  /**
   * Where the vendor's API is served.
   *
   * @return the address without a trailing slash, as {@code http://localhost:1234}
   */
  String baseUrl();

  /**
   * The vendor settings with which Patchbay opens this sandbox, secrets of the sandbox included.
   *
   * @return by configuration key without prefix, as {@code base-url} and {@code api-key}
   */
  Map<String, String> configuration();

  /**
   * The whole configuration with which an application opens this sandbox: {@code
   * Patchbays.open(sandbox.properties())}, a properties file, or system properties.
   *
   * @return {@code patchbay.vendor}, and the settings of {@link #configuration} under the vendor's
   *     name, in alphabetical order
   */
  default Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("patchbay.vendor", vendor());
    new TreeMap<>(configuration())
        .forEach((key, value) -> properties.put("patchbay." + vendor() + "." + key, value));
    return Collections.unmodifiableMap(properties);
  }

  /**
   * The world it tells.
   *
   * @return the world as it was at the start
   */
  World world();

  /**
   * Moves the sandbox's clock forward and delivers again the webhooks that became due.
   *
   * @param by how far
   */
  void advance(Duration by);

  /**
   * Makes the next request fail, whatever it is. Several calls queue up.
   *
   * @param status the HTTP status; 0 cuts the connection
   * @param code the vendor's error code, as the vendor spells it
   */
  void failNext(int status, String code);

  /**
   * Lets somebody write to the owner of the first session.
   *
   * @param person a name of the writer, see {@link World#meant}
   * @param text what they write
   * @throws IllegalArgumentException if nobody is called so
   */
  void messageArrives(String person, String text);

  /**
   * Lets somebody accept the pending invitation of the first session, or connect with its owner
   * outside the vendor if there is none.
   *
   * @param person a name of the person, see {@link World#meant}
   * @throws IllegalArgumentException if nobody is called so
   */
  void connectionAppears(String person);

  /** Lets LinkedIn end the first session, so that its owner must log in again. */
  void sessionEnds();

  /**
   * Waits until every webhook caused so far has been attempted, and lists all attempts.
   *
   * @return the deliveries since the start, oldest first
   */
  List<Delivery> deliveries();

  @Override
  void close();
}
