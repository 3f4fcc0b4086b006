package example.lantern;

import com.squareup.moshi.Moshi;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.support.error.ErrorTable;
import dev.patchbay.support.error.ErrorTable.Said;
import dev.patchbay.support.read.WireJson;
import io.vavr.control.Option;
import java.util.Map;

/** Every error that Lantern documents; its body is {@code {"code": ..., "message": ...}}. */
final class LanternErrors {
  private LanternErrors() {}

  static ErrorTable table(Moshi moshi) {
    return ErrorTable.reading((status, body) -> said(moshi, body))
        .row("bad_key", said -> new FixContract.BadCredentials(said.origin(), said.words()))
        .row("invalid", said -> new FixCall.InvalidRequest(said.origin(), "request", said.words()))
        .row("no_such_person", said -> new Fact.NotFound(said.origin(), said.words()))
        .row(
            "already_invited",
            said -> new Fact.Conflict(said.origin(), Fact.Conflict.State.ALREADY_PENDING))
        .row("slow_down", said -> new Wait.AccountRateLimited(said.origin(), said.until()))
        .row(
            "broken",
            said -> new Resume.VendorUnavailable(said.origin(), said.until(), said.words()))
        .status(
            429, said -> new Wait.VendorRateLimited(said.origin(), said.until(), Option.none()))
        .build();
  }

  private static Said said(Moshi moshi, String body) {
    Map<?, ?> json = WireJson.object(moshi, body);
    return json != null && json.get("code") instanceof String code
        ? new Said(code, json.get("message") instanceof String text ? text : "", true)
        : Said.NOTHING;
  }
}
