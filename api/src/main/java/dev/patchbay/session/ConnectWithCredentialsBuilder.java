package dev.patchbay.session;

import dev.patchbay.identity.Product;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.Set;

/** Builds {@link ConnectWithCredentials}; not safe for use by several threads. */
public final class ConnectWithCredentialsBuilder {
  private final String username;
  private final Secret password;
  private Option<String> name = Option.none();
  private Option<String> country = Option.none();
  private Option<String> ip = Option.none();
  private Option<ProxySettings> proxy = Option.none();
  private Option<String> userAgent = Option.none();
  private Option<String> recruiterContract = Option.none();
  private Set<Product> disabledProducts = Set.of();
  private Option<SyncLimit> syncLimit = Option.none();

  ConnectWithCredentialsBuilder(String username, Secret password) {
    this.username = username;
    this.password = password;
  }

  ConnectWithCredentialsBuilder(ConnectWithCredentials given) {
    username = given.username();
    password = given.password();
    name = given.name();
    country = given.country();
    ip = given.ip();
    proxy = given.proxy();
    userAgent = given.userAgent();
    recruiterContract = given.recruiterContract();
    disabledProducts = given.disabledProducts();
    syncLimit = given.syncLimit();
  }

  /** Sets {@link ConnectWithCredentials#name}. */
  public ConnectWithCredentialsBuilder name(String value) {
    name = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCredentials#country}. */
  public ConnectWithCredentialsBuilder country(String value) {
    country = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCredentials#ip}. */
  public ConnectWithCredentialsBuilder ip(String value) {
    ip = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCredentials#proxy}. */
  public ConnectWithCredentialsBuilder proxy(ProxySettings value) {
    proxy = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCredentials#userAgent}. */
  public ConnectWithCredentialsBuilder userAgent(String value) {
    userAgent = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCredentials#recruiterContract}. */
  public ConnectWithCredentialsBuilder recruiterContract(String value) {
    recruiterContract = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectWithCredentials#disabledProducts}. */
  public ConnectWithCredentialsBuilder disabledProducts(Product... value) {
    disabledProducts = Set.copyOf(java.util.List.of(value));
    return this;
  }

  /** Sets {@link ConnectWithCredentials#syncLimit}. */
  public ConnectWithCredentialsBuilder syncLimit(SyncLimit value) {
    syncLimit = Option.some(value);
    return this;
  }

  /** The request. */
  public ConnectWithCredentials build() {
    return new ConnectWithCredentials(
        username,
        password,
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
