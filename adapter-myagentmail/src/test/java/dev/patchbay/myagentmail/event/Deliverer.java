package dev.patchbay.myagentmail.event;

import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.secret.Secret;
import dev.patchbay.support.webhook.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Signs deliveries as the vendor does. */
public final class Deliverer {
  public static final Secret SECRET = Secret.of("whsec_0123456789abcdefghijABCDEFGHIJ");

  public static final String ACCEPTED =
      """
      { "type": "signal.connection_accepted",
        "signal": { "id": "0d2c", "name": "Accepts - Nadia", "kind": "connection_accepted" },
        "match": { "id": "m_7731", "foundAt": "2026-05-02T14:05:00.000Z" },
        "connection": { "profileUrn": "urn:li:fsd_profile:ACoAAEXAMPLE02", "name": "Ruben Sato",
          "profileUrl": "https://www.linkedin.com/in/ruben-sato-demo/",
          "headline": "COO at Halyard", "connectedAt": "2026-05-02T11:40:00.000Z",
          "attribution": "outbound" } }""";

  public static final String MESSAGE =
      """
      { "type": "signal.message_received",
        "signal": { "id": "9b41", "name": "Inbox - Nadia", "kind": "message_received" },
        "match": { "id": "m_7732", "foundAt": "2026-05-02T14:06:00.000Z" },
        "message": {
          "messageUrn": "urn:li:msg_message:(urn:li:fsd_profile:ACoAAEXAMPLE01,2-eHl6)",
          "text": "Happy to talk", "deliveredAt": "2026-05-02T14:01:10.000Z" },
        "sender": { "name": "Ruben Sato",
          "profileUrl": "https://www.linkedin.com/in/ruben-sato-demo/", "headline": null } }""";

  public static final String MATCH =
      """
      { "type": "signal.match",
        "signal": { "id": "44aa", "name": "Complainers", "query": "outbound is broken" },
        "match": { "id": "m_7730", "foundAt": "2026-05-02T14:00:00.000Z" },
        "post": { "url": "https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000001/",
          "excerpt": "Our reply rate fell", "postedAt": null },
        "author": { "name": "Ilse Varga",
          "profileUrl": "https://www.linkedin.com/in/ilse-varga-demo/",
          "headline": "Co-founder at Kestrel Data", "role": "Co-founder",
          "company": "Kestrel Data" },
        "classification": { "engage": true, "intent": "high", "reason": "Says so." } }""";

  private Deliverer() {}

  /** A delivery as it arrives. */
  public static ParseDelivery signed(String body, Secret secret) {
    return ParseDelivery.of(
        DeliveryBody.of(body),
        Map.of(
            "x-myagentmail-signature",
            List.of("v1=" + HmacSha256.sign(secret, body.getBytes(StandardCharsets.UTF_8)))));
  }
}
