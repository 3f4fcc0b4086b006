package dev.patchbay.session;

import dev.patchbay.identity.Product;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.Set;

/** Builds {@link ConnectWithCookies}; not safe for use by several threads. */
public final class ConnectWithCookiesBuilder {
  private final Secret liAt;
  private Option<Secret> liA = Option.none();
  private Option<Secret> jsessionId = Option.none();
  private Option<String> name = Option.none();
  private Option<String> country = Option.none();
  private Option<String> ip = Option.none();
  private Option<ProxySettings> proxy = Option.none();
  private Option<String> userAgent = Option.none();
  private Option<String> recruiterContract = Option.none();
  private Set<Product> disabledProducts = Set.of();
  private Option<SyncLimit> syncLimit = Option.none();

  ConnectWithCookiesBuilder(Secret liAt) {
    this.liAt = liAt;
  }

  ConnectWithCookiesBuilder(ConnectWithCookies given) {
    liAt = given.liAt();
    liA = given.liA();
    jsessionId = given.jsessionId();
    name = given.name();
    country = given.country();
    ip = given.ip();
    proxy = given.proxy();
    userAgent = given.userAgent();
    recruiterContract = given.recruiterContract();
    disabledProducts = given.disabledProducts();
    syncLimit = given.syncLimit();
  }

  /** Sets {@link ConnectWithCookies#liA}. */
  public ConnectWithCookiesBuilder liA(Secret value) {
    liA = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#jsessionId}. */
  public ConnectWithCookiesBuilder jsessionId(Secret value) {
    jsessionId = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#name}. */
  public ConnectWithCookiesBuilder name(String value) {
    name = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#country}. */
  public ConnectWithCookiesBuilder country(String value) {
    country = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#ip}. */
  public ConnectWithCookiesBuilder ip(String value) {
    ip = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#proxy}. */
  public ConnectWithCookiesBuilder proxy(ProxySettings value) {
    proxy = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#userAgent}. */
  public ConnectWithCookiesBuilder userAgent(String value) {
    userAgent = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#recruiterContract}. */
  public ConnectWithCookiesBuilder recruiterContract(String value) {
    recruiterContract = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCookies#disabledProducts}. */
  public ConnectWithCookiesBuilder disabledProducts(Product... value) {
    disabledProducts = Set.copyOf(java.util.List.of(value));
    return this;
  }

  /** Sets {@link ConnectWithCookies#syncLimit}. */
  public ConnectWithCookiesBuilder syncLimit(SyncLimit value) {
    syncLimit = Option.some(value);
    return this;
  }

  /** The request. */
  public ConnectWithCookies build() {
    return new ConnectWithCookies(
        liAt,
        liA,
        jsessionId,
        name,
        country,
        ip,
        proxy,
        userAgent,
        recruiterContract,
        disabledProducts,
        syncLimit);
  }
}
