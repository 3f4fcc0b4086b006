package dev.patchbay.linkedapi;

import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.ResultReader;
import java.util.function.Consumer;

/** Reads results of own operations, whose components are named as the vendor names them. */
final class OwnReader {
  /** Kind of the handle of a webhook. */
  static final String WEBHOOK = "webhook";

  private OwnReader() {}

  /**
   * A reader.
   *
   * @param reading takes notes
   * @param hide takes every secret that becomes known, so that no message shows it
   */
  static ResultReader of(Reading reading, Consumer<Secret> hide) {
    return ResultReader.of(
            reading, (members, name) -> members.get(name.equals("ref") ? "id" : name))
        .as(
            SubscriptionRef.class,
            id -> new SubscriptionRef(VendorRef.of(LinkedApi.VENDOR, WEBHOOK, id)))
        .as(
            Secret.class,
            text -> {
              Secret secret = Secret.of(text);
              hide.accept(secret);
              return secret;
            });
  }
}
