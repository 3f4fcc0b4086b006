package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Deletes a session at the vendor, at most vendors irreversibly.
 *
 * @param session which
 * @param confirmation {@code DisconnectConfirmation.irreversible(session)}, about the same session
 */
public record Disconnect(SessionRef session, DisconnectConfirmation confirmation)
    implements Request, Checked {
  @Override
  public List<String> flaws() {
    return confirmation.session().equals(session)
        ? List.of()
        : List.of(
            "confirmation: is about "
                + confirmation.session()
                + ", not "
                + session
                + "; confirm the session that is to be deleted.");
  }
}
