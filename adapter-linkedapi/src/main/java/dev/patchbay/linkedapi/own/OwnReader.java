package dev.patchbay.linkedapi.own;

import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.ResultReader;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    return ResultReader.of(reading, OwnReader::told)
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

  /** What is used of a limit has one name in the vendor's clients and another on its page. */
  private static @Nullable Object told(Map<?, ?> members, String name) {
    Object value = members.get(name.equals("ref") ? "id" : name);
    return value == null && name.equals("currentUsage") ? members.get("currentValue") : value;
  }
}
