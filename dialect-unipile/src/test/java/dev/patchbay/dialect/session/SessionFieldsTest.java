package dev.patchbay.dialect.session;

import dev.patchbay.dialect.Bench;
import dev.patchbay.dialect.FieldLists;
import dev.patchbay.dialect.wire.AccountsWire;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.Session;
import dev.patchbay.session.UsageReport;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SessionFieldsTest {
  private static final String ACCOUNT =
      """
      { "object": "Account", "type": "LINKEDIN", "id": "n1", "name": "Mira Holm",
        "created_at": "2026-11-01T08:00:00.000Z",
        "sources": [ { "id": "n1_MESSAGING", "status": "CREDENTIALS" } ],
        "connection_params": { "im": { "id": "ACoAADexample1aBcDeFg",
          "publicIdentifier": "mira-holm", "premiumFeatures": [ "sales_navigator" ],
          "organizations": [ { "name": "Fjordkraft Labs", "messaging_enabled": true,
            "organization_urn": "urn:li:fsd_company:7712345" } ] } } }
      """;

  @Test
  void every_component_is_listed_once() {
    FieldLists.listsEachOnce(SessionFields.SESSION, Session.class);
    FieldLists.listsEachOnce(SessionFields.USAGE, UsageReport.class);
    FieldLists.listsEachOnce(SessionFields.KEY, KeyProbe.class);
  }

  @Test
  void a_full_account_fills_only_what_is_declared() throws Exception {
    AccountsWire.Account account =
        Objects.requireNonNull(
            WireJson.moshi().adapter(AccountsWire.Account.class).fromJson(ACCOUNT));
    Session session =
        new Accounts(Bench.VENDOR, new Reading(), Instant.parse("2026-11-21T06:00:00Z"))
            .session(account)
            .get();

    FieldLists.tellsTheTruthOf(SessionFields.SESSION, session);
    FieldLists.tellsTheTruthOf(SessionFields.KEY, KeyProbe.ACCEPTED);
  }
}
