package dev.patchbay.unipile;

import dev.patchbay.answer.Answer;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.unipile.wire.AccountApi;
import io.vavr.control.Either;

/** Unipile's own operations around the account. */
final class UnipileAccountRoom {
  private final OwnCalls<AccountApi> calls;

  UnipileAccountRoom(Dialect dialect) {
    this.calls = new OwnCalls<>(dialect, AccountApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.on(UnipileOperations.INMAIL_BALANCE, this::inMailBalance, entry -> entry);
  }

  private Either<PortError, Answer<InMailBalance>> inMailBalance(
      GetInMailBalance request, CallContext context) {
    return calls.one(
        UnipileOperations.INMAIL_BALANCE,
        context,
        InMailBalance.class,
        AccountApi::inMailBalance,
        "LinkedinInmailBalance");
  }
}
