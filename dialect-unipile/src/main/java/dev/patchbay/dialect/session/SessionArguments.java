package dev.patchbay.dialect.session;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.identity.Product;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.ProxySettings;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SyncLimit;
import dev.patchbay.support.argument.ArgumentMap;
import dev.patchbay.support.argument.Encoding;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.argument.WirePlace;
import dev.patchbay.support.read.EnumTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** How the arguments of logins are written (dossier A.6.3, A.6.5). */
final class SessionArguments {
  /** The products whose inbox can be left alone. */
  static final EnumTable<Product> FEATURES =
      EnumTable.of(Product.UNKNOWN)
          .row(Product.RECRUITER, "linkedin_recruiter")
          .row(Product.SALES_NAVIGATOR, "linkedin_sales_navigator")
          .row(Product.ORGANIZATION, "linkedin_organizations_mailboxes")
          .build();

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Encoding secret;
  private final Encoding proxy;

  /** Arguments whose secrets are told to someone who hides them. */
  SessionArguments(Consumer<Secret> hide) {
    secret = Encodings.by((Secret value) -> revealed(value, hide));
    proxy = Encodings.by((ProxySettings settings) -> proxy(settings, hide));
  }

  /** A time as the dialect wants it. */
  static String time(Instant instant) {
    return MILLISECONDS.format(instant);
  }

  ArgumentMap<ConnectWithCredentials> credentials() {
    return common(SessionOperations.SESSION_CONNECT_WITH_CREDENTIALS)
        .row("username", WirePlace.body("username"), Encodings.asIs())
        .row("password", WirePlace.body("password"), secret)
        .build();
  }

  ArgumentMap<ConnectWithCookies> cookies() {
    return common(SessionOperations.SESSION_CONNECT_WITH_COOKIES)
        .row("liAt", WirePlace.body("access_token"), secret)
        .row("liA", WirePlace.body("premium_token"), secret)
        .build();
  }

  ArgumentMap<ConnectByLink> link() {
    return ArgumentMap.of(SessionOperations.SESSION_CONNECT_BY_LINK)
        .row("name", WirePlace.body("name"), Encodings.asIs())
        .row("expiresAt", WirePlace.body("expiresOn"), Encodings.by(SessionArguments::time))
        .row("successUrl", WirePlace.body("success_redirect_url"), Encodings.asIs())
        .row("failureUrl", WirePlace.body("failure_redirect_url"), Encodings.asIs())
        .row("notifyUrl", WirePlace.body("notify_url"), Encodings.asIs())
        .row("skipSuccessPage", WirePlace.body("bypass_success_screen"), Encodings.asIs())
        .row("proxy", WirePlace.body("proxy"), proxy)
        .row("disabledProducts", WirePlace.body("disabled_features"), Encodings.constants(FEATURES))
        .row("syncLimit", WirePlace.body("sync_limit.MESSAGING"), syncLimit())
        .build();
  }

  private <Q extends Request> ArgumentMap.Builder<Q> common(Operation<Q, ?> operation) {
    UnaryOperator<ArgumentCapability> notWithCountry =
        argument -> argument.excluding(operation.key("country"));
    return ArgumentMap.of(operation)
        .row("country", WirePlace.body("country"), Encodings.asIs())
        .row("ip", WirePlace.body("ip"), Encodings.asIs(), notWithCountry)
        .row("proxy", WirePlace.body("proxy"), proxy)
        .row("userAgent", WirePlace.body("user_agent"), Encodings.asIs())
        .row("recruiterContract", WirePlace.body("recruiter_contract_id"), Encodings.asIs())
        .row("disabledProducts", WirePlace.body("disabled_features"), Encodings.constants(FEATURES))
        .row("syncLimit", WirePlace.body("sync_limit"), syncLimit());
  }

  private static Encoding syncLimit() {
    return Encodings.withParts(
        Encodings.by(SessionArguments::depths), UnaryOperator.identity(), "chats", "messages");
  }

  private static Map<String, Object> depths(SyncLimit limit) {
    Map<String, Object> depths = new LinkedHashMap<>();
    limit.chats().forEach(depth -> depths.put("chats", depth(depth)));
    limit.messages().forEach(depth -> depths.put("messages", depth(depth)));
    return depths;
  }

  private static Object depth(SyncLimit.Depth depth) {
    return depth instanceof SyncLimit.Latest latest
        ? (Object) latest.number()
        : time(((SyncLimit.Since) depth).time());
  }

  private static Map<String, Object> proxy(ProxySettings settings, Consumer<Secret> hide) {
    Map<String, Object> proxy = new LinkedHashMap<>();
    settings
        .protocol()
        .forEach(spoken -> proxy.put("protocol", spoken.name().toLowerCase(Locale.ROOT)));
    proxy.put("host", settings.host());
    proxy.put("port", settings.port());
    settings.username().forEach(name -> proxy.put("username", name));
    settings.password().forEach(password -> proxy.put("password", revealed(password, hide)));
    return proxy;
  }

  private static String revealed(Secret secret, Consumer<Secret> hide) {
    hide.accept(secret);
    return secret.reveal();
  }
}
