package dev.patchbay.unipile;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.unipile.wire.AccountApi;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unipile's own operations around the account. */
final class UnipileAccountRoom {
  private static final String RESTARTED = "AccountRestarted";

  private final OwnCalls<AccountApi> calls;

  UnipileAccountRoom(Dialect dialect) {
    this.calls = new OwnCalls<>(dialect, AccountApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            UnipileOperations.INMAIL_BALANCE,
            this::inMailBalance,
            entry -> OwnArguments.all(entry, UnipileOperations.INMAIL_BALANCE))
        .on(
            UnipileOperations.RESTART_ACCOUNT,
            this::restart,
            entry ->
                OwnArguments.all(entry, UnipileOperations.RESTART_ACCOUNT)
                    .repeat(Repeat.SAME)
                    .latency(Latency.STORE))
        .on(
            UnipileOperations.RESYNC,
            this::resync,
            entry ->
                OwnArguments.all(entry, UnipileOperations.RESYNC)
                    .accepts(
                        "linkedinProduct",
                        product ->
                            product.allowing(
                                List.of(
                                    Product.CLASSIC.name(),
                                    Product.RECRUITER.name(),
                                    Product.SALES_NAVIGATOR.name())))
                    .repeat(Repeat.UNKNOWN)
                    .latency(Latency.STORE))
        .on(
            UnipileOperations.EDIT_OWN_PROFILE,
            this::editProfile,
            entry ->
                OwnArguments.all(entry, UnipileOperations.EDIT_OWN_PROFILE).repeat(Repeat.UNKNOWN));
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

  private Either<PortError, Answer<AccountRestart>> restart(
      RestartAccount request, CallContext context) {
    Reading reading = new Reading();
    return calls
        .body(
            UnipileOperations.RESTART_ACCOUNT,
            UnipileOperations.RESTART_ACCOUNT.kind(),
            context,
            reading,
            AccountApi::restart,
            RESTARTED,
            "AccountFailedToRestart")
        .map(body -> String.valueOf(body.get("object")).equalsIgnoreCase(RESTARTED))
        .map(restarted -> new Answer<>(new AccountRestart(restarted), reading.notes()));
  }

  private Either<PortError, Answer<AccountResync>> resync(
      ResyncAccount request, CallContext context) {
    Map<String, String> query = new LinkedHashMap<>();
    request.chunkSize().forEach(chats -> query.put("chunk_size", String.valueOf(chats)));
    if (request.partial()) {
      query.put("partial", "true");
    }
    OwnArguments.with(query, "linkedin_product", request.linkedinProduct());
    OwnArguments.millis(request.before()).forEach(time -> query.put("before", time));
    OwnArguments.millis(request.after()).forEach(time -> query.put("after", time));
    return calls.one(
        UnipileOperations.RESYNC,
        context,
        AccountResync.class,
        (api, account) -> api.resync(account, query),
        "AccountResync");
  }

  private Either<PortError, Answer<Done>> editProfile(EditOwnProfile request, CallContext context) {
    return calls.done(
        UnipileOperations.EDIT_OWN_PROFILE,
        context,
        (api, account) -> {
          FormParts parts = new FormParts().text("type", "LINKEDIN").text("account_id", account);
          OwnWriter.addTo(parts, OwnWriter.members(request));
          return api.editProfile(parts);
        },
        "ProfileEdited");
  }
}
