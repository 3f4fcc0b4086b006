package dev.patchbay.dialect.read;

import dev.patchbay.session.Signal;
import dev.patchbay.support.read.EnumTable;

/** States of an account, as lists tell them and as webhooks report them. */
public final class AccountSignals {
  public static final EnumTable<Signal> TABLE =
      EnumTable.of(Signal.UNRECOGNISED)
          .readOnly(Signal.OK, "OK", "SYNC_SUCCESS")
          .readOnly(Signal.CONNECTING, "CONNECTING")
          .readOnly(Signal.STOPPED, "STOPPED")
          .readOnly(Signal.FAULT, "ERROR", "PERMISSIONS", "ERROR/STOPPED", "CREATION_FAIL")
          .readOnly(Signal.CREDENTIALS_LOST, "CREDENTIALS")
          .readOnly(Signal.LINKED, "CREATION_SUCCESS", "RECONNECTED")
          .readOnly(Signal.DELETED, "DELETED")
          .build();

  private AccountSignals() {}
}
