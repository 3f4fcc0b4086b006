package dev.patchbay.dialect.session;

import dev.patchbay.dialect.read.AccountSignals;
import dev.patchbay.dialect.wire.AccountsWire;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.session.Organization;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionBuilder;
import dev.patchbay.session.Signal;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts. An account's {@code sources} are not told apart by LinkedIn product, so each
 * speaks for the whole account.
 */
final class Accounts {
  /** The only provider this port is about. */
  static final String LINKEDIN = "LINKEDIN";

  private static final EnumTable<PremiumProduct> PREMIUM =
      EnumTable.of(PremiumProduct.UNKNOWN)
          .readOnly(PremiumProduct.PREMIUM, "premium")
          .readOnly(PremiumProduct.SALES_NAVIGATOR, "sales_navigator")
          .readOnly(PremiumProduct.RECRUITER, "recruiter")
          .build();

  private final Vendor vendor;
  private final Reading reading;
  private final Instant now;

  Accounts(Vendor vendor, Reading reading, Instant now) {
    this.vendor = vendor;
    this.reading = reading;
    this.now = now;
  }

  /** Whether an account is of LinkedIn; one without a type is taken for it. */
  static boolean ofLinkedIn(AccountsWire.Account account) {
    String type = account.type();
    return type == null || type.equalsIgnoreCase(LINKEDIN);
  }

  private Observation observation(String status) {
    Signal signal = reading.constant("status", AccountSignals.TABLE, status);
    return Observation.of(signal == null ? Signal.UNRECOGNISED : signal, Cause.POLL, now)
        .code(status);
  }

  /** An account; none when it has no id. */
  Option<Session> session(AccountsWire.Account account) {
    String id = account.id();
    if (id == null || id.isBlank()) {
      reading.unrecognised("id", "an account without one");
      return Option.none();
    }
    List<Observation> seen = observations(account);
    boolean lost = seen.stream().anyMatch(one -> one.signal() == Signal.CREDENTIALS_LOST);
    SessionBuilder session =
        Session.builder(new SessionRef(vendor, id))
            .displayName(account.name())
            .createdAt(Scalars.time(account.created_at()))
            .observed(seen, now)
            .reconnect(lost ? new ReconnectHint.LogInAgain(true) : null);
    AccountsWire.ConnectionParams params = account.connection_params();
    return Option.some(member(session, params == null ? null : params.im()).build());
  }

  /** What the statuses of an account's sources say. */
  List<Observation> observations(AccountsWire.Account account) {
    List<AccountsWire.Source> sources = account.sources();
    List<Observation> seen = new ArrayList<>();
    for (AccountsWire.Source source : sources == null ? List.<AccountsWire.Source>of() : sources) {
      String status = source.status();
      if (status != null && !status.isBlank()) {
        seen.add(observation(status));
      }
    }
    return seen;
  }

  private SessionBuilder member(SessionBuilder session, AccountsWire.@Nullable Im im) {
    return im == null
        ? session
        : session
            .owner(ProfileRef.known(im.id(), im.publicIdentifier()).getOrNull())
            .premium(premium(im.premiumFeatures()))
            .organizations(organizations(im.organizations()));
  }

  private Set<PremiumProduct> premium(@Nullable List<String> features) {
    Set<PremiumProduct> products = new LinkedHashSet<>();
    for (String feature : features == null ? List.<String>of() : features) {
      PremiumProduct product = reading.constant("premium", PREMIUM, feature);
      if (product != null) {
        products.add(product);
      }
    }
    return products;
  }

  private static List<Organization> organizations(@Nullable List<AccountsWire.Organization> pages) {
    List<Organization> organizations = new ArrayList<>();
    for (AccountsWire.Organization page :
        pages == null ? List.<AccountsWire.Organization>of() : pages) {
      CompanyRef.known(page.organization_urn())
          .map(
              company ->
                  Organization.of(
                      company, page.name(), page.messaging_enabled(), page.mailbox_urn()))
          .forEach(organizations::add);
    }
    return organizations;
  }
}
