package dev.patchbay.dialect.own.room;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.own.OwnOperations;
import dev.patchbay.dialect.own.account.AccountRestart;
import dev.patchbay.dialect.own.account.AccountResync;
import dev.patchbay.dialect.own.account.GetInMailBalance;
import dev.patchbay.dialect.own.account.InMailBalance;
import dev.patchbay.dialect.own.account.RestartAccount;
import dev.patchbay.dialect.own.account.ResyncAccount;
import dev.patchbay.dialect.own.profile.EditOwnProfile;
import dev.patchbay.dialect.wire.OwnAccountApi;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vendor's own operations around the account. */
final class OwnAccountRoom {
  private static final String RESTARTED = "AccountRestarted";

  private final OwnCalls<OwnAccountApi> calls;
  private final OwnOperations operations;
  private final DialectOptions options;

  OwnAccountRoom(Dialect dialect, OwnOperations operations) {
    this.operations = operations;
    this.options = dialect.options();
    this.calls = new OwnCalls<>(dialect, OwnAccountApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return restarting(table)
        .on(
            operations.inMailBalance,
            this::inMailBalance,
            entry -> OwnArguments.all(entry, operations.inMailBalance))
        .on(
            operations.resync,
            this::resync,
            entry ->
                OwnArguments.all(entry, operations.resync)
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
            operations.editOwnProfile,
            this::editProfile,
            entry -> OwnArguments.all(entry, operations.editOwnProfile).repeat(Repeat.UNKNOWN));
  }

  private AdapterTable.Builder restarting(AdapterTable.Builder table) {
    return options.has(DialectFeature.ACCOUNT_RESTART)
        ? table.on(
            operations.restartAccount,
            this::restart,
            entry ->
                OwnArguments.all(entry, operations.restartAccount)
                    .repeat(Repeat.SAME)
                    .latency(Latency.STORE))
        : table;
  }

  private Either<PortError, Answer<InMailBalance>> inMailBalance(
      GetInMailBalance request, CallContext context) {
    return calls.one(
        operations.inMailBalance,
        context,
        InMailBalance.class,
        OwnAccountApi::inMailBalance,
        "LinkedinInmailBalance");
  }

  private Either<PortError, Answer<AccountRestart>> restart(
      RestartAccount request, CallContext context) {
    Reading reading = new Reading();
    return calls
        .body(
            operations.restartAccount,
            operations.restartAccount.kind(),
            context,
            reading,
            OwnAccountApi::restart,
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
        operations.resync,
        context,
        AccountResync.class,
        (api, account) -> api.resync(account, query),
        "AccountResync");
  }

  private Either<PortError, Answer<Done>> editProfile(EditOwnProfile request, CallContext context) {
    return calls.done(
        operations.editOwnProfile,
        context,
        (api, account) -> {
          FormParts parts = new FormParts().text("type", "LINKEDIN").text("account_id", account);
          OwnWriter.addTo(parts, OwnWriter.members(request));
          return api.editProfile(parts);
        },
        "ProfileEdited");
  }
}
