package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of connected accounts. The proxy of an account echoes its password and is not read at
 * all.
 */
public final class AccountsWire {
  private AccountsWire() {}

  /** A page of accounts. */
  public record AccountList(
      @Nullable String object, @Nullable List<Account> items, @Nullable String cursor) {}

  /** An account of any provider. */
  public record Account(
      @Nullable String object,
      @Nullable String type,
      @Nullable String id,
      @Nullable String name,
      @Nullable String created_at,
      @Nullable List<Source> sources,
      @Nullable ConnectionParams connection_params) {}

  /** One of an account's connections. */
  public record Source(@Nullable String id, @Nullable String status) {}

  /** What an account is connected with. */
  public record ConnectionParams(@Nullable Im im) {}

  /** A LinkedIn member. */
  public record Im(
      @Nullable String id,
      @Nullable String publicIdentifier,
      @Nullable List<String> premiumFeatures,
      @Nullable List<Organization> organizations) {}

  /** A company page. */
  public record Organization(
      @Nullable String name,
      @Nullable Boolean messaging_enabled,
      @Nullable String organization_urn,
      @Nullable String mailbox_urn) {}

  /** How far a login has come. */
  public record Progress(
      @Nullable String object, @Nullable String account_id, @Nullable Checkpoint checkpoint) {}

  /** What LinkedIn asks. */
  public record Checkpoint(
      @Nullable String type,
      @Nullable String source,
      @Nullable String public_key,
      @Nullable String data,
      @Nullable List<Contract> contract_options) {}

  /** A Recruiter contract. */
  public record Contract(@Nullable String id, @Nullable String name) {}

  /** A code was sent again. */
  public record Resent(@Nullable String object, @Nullable Boolean success) {}

  /** A hosted link. */
  public record Link(@Nullable String object, @Nullable String url) {}

  /** An account was deleted. */
  public record Deleted(@Nullable String object) {}

  /** InMail credits; null where there is no subscription. */
  public record Balance(
      @Nullable String object,
      @Nullable Integer premium,
      @Nullable Integer recruiter,
      @Nullable Integer sales_navigator) {}
}
