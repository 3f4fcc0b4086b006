package dev.patchbay.session;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;

/** Builds {@link ConnectByLink}; not safe for use by several threads. */
public final class ConnectByLinkBuilder {
  private Option<String> name = Option.none();
  private Option<Instant> expiresAt = Option.none();
  private Option<String> successUrl = Option.none();
  private Option<String> failureUrl = Option.none();
  private Option<String> notifyUrl = Option.none();
  private boolean skipSuccessPage;
  private boolean singleUse;
  private Option<ProxySettings> proxy = Option.none();
  private Set<Product> disabledProducts = Set.of();
  private Option<SyncLimit> syncLimit = Option.none();

  ConnectByLinkBuilder() {}

  ConnectByLinkBuilder(ConnectByLink given) {
    name = given.name();
    expiresAt = given.expiresAt();
    successUrl = given.successUrl();
    failureUrl = given.failureUrl();
    notifyUrl = given.notifyUrl();
    skipSuccessPage = given.skipSuccessPage();
    singleUse = given.singleUse();
    proxy = given.proxy();
    disabledProducts = given.disabledProducts();
    syncLimit = given.syncLimit();
  }

  /** Sets {@link ConnectByLink#name}. */
  public ConnectByLinkBuilder name(String value) {
    name = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectByLink#expiresAt}. */
  public ConnectByLinkBuilder expiresAt(Instant value) {
    expiresAt = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectByLink#successUrl}. */
  public ConnectByLinkBuilder successUrl(String value) {
    successUrl = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectByLink#failureUrl}. */
  public ConnectByLinkBuilder failureUrl(String value) {
    failureUrl = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectByLink#notifyUrl}. */
  public ConnectByLinkBuilder notifyUrl(String value) {
    notifyUrl = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectByLink#skipSuccessPage}. */
  public ConnectByLinkBuilder skipSuccessPage() {
    skipSuccessPage = true;
    return this;
  }

  /** Sets {@link ConnectByLink#singleUse}. */
  public ConnectByLinkBuilder singleUse() {
    singleUse = true;
    return this;
  }

  /** Sets {@link ConnectByLink#proxy}. */
  public ConnectByLinkBuilder proxy(ProxySettings value) {
    proxy = Option.some(value);
    return this;
  }

  /** Sets {@link ConnectByLink#disabledProducts}. */
  public ConnectByLinkBuilder disabledProducts(Product... value) {
    disabledProducts = Set.copyOf(java.util.List.of(value));
    return this;
  }

  /** Sets {@link ConnectByLink#syncLimit}. */
  public ConnectByLinkBuilder syncLimit(SyncLimit value) {
    syncLimit = Option.some(value);
    return this;
  }

  /** The request. */
  public ConnectByLink build() {
    return new ConnectByLink(
        name,
        expiresAt,
        successUrl,
        failureUrl,
        notifyUrl,
        skipSuccessPage,
        singleUse,
        proxy,
        disabledProducts,
        syncLimit);
  }
}
