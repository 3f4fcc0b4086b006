package dev.patchbay.session;

import dev.patchbay.secret.Secret;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * A proxy that a vendor is to reach LinkedIn through.
 *
 * @param protocol how the proxy is spoken to; none leaves it to the vendor
 * @param host its name or address
 * @param port 1 to 65535
 * @param username who logs in there
 * @param password with what
 */
public record ProxySettings(
    Option<Protocol> protocol,
    String host,
    int port,
    Option<String> username,
    Option<Secret> password)
    implements Checked {

  /** How a proxy is spoken to. */
  public enum Protocol {
    HTTP,
    HTTPS,
    SOCKS5,
    /** What the vendor wrote is not in this list; refused in a request. */
    UNKNOWN
  }

  /** An open proxy. */
  public static ProxySettings of(String host, int port) {
    return new ProxySettings(Option.none(), host, port, Option.none(), Option.none());
  }

  /** The same with a login. */
  public ProxySettings login(String name, Secret secret) {
    return new ProxySettings(protocol, host, port, Option.some(name), Option.some(secret));
  }

  /** The same with a protocol. */
  public ProxySettings protocol(Protocol spoken) {
    return new ProxySettings(Option.some(spoken), host, port, username, password);
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (host.isBlank()) {
      flaws.add("The proxy has no host; give its name or address.");
    }
    if (port < 1 || port > 65_535) {
      flaws.add("The proxy's port is " + port + "; give one from 1 to 65535.");
    }
    if (username.isDefined() != password.isDefined()) {
      flaws.add("The proxy's login has only one half; give user name and password, or neither.");
    }
    if (protocol.contains(Protocol.UNKNOWN)) {
      flaws.add("UNKNOWN is no protocol; give HTTP, HTTPS or SOCKS5, or leave it out.");
    }
    return List.copyOf(flaws);
  }
}
