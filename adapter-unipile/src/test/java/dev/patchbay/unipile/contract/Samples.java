package dev.patchbay.unipile.contract;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.identity.Product;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests of an operation that together use each argument the adapter supports: the least one,
 * each value of each argument alone, and all arguments together where they may stand together.
 */
final class Samples {
  /** Optional by type, yet without it there is nothing to send. */
  static final List<String> NEEDED =
      List.of(
          "profile.getMany.people",
          "invitation.statusMany.people",
          "messaging.startGroup.people",
          "messaging.startGroup.text",
          "messaging.sendToPerson.text",
          "messaging.sendIntoConversation.text",
          "messaging.sendToCompany.topic",
          "post.repost.text",
          "event.subscribe.kinds",
          "unipile.startChat.attendeesIds",
          "unipile.startChat.text");

  private static final Map<String, Object> RECRUITER = Map.of("api", Product.RECRUITER);
  private static final Term SAVED = Term.id(TermKind.SAVED_SEARCH, "1001");

  /** What must stand beside an argument. */
  private static final Map<String, Map<String, Object>> BESIDE =
      Map.ofEntries(
          Map.entry(
              "postalCodeRadius",
              Map.of("postalCodes", TermFilter.ids(TermKind.POSTAL_CODE, "1001"))),
          Map.entry(
              "messaging.sendInMail.visibility",
              Map.of("product", Product.RECRUITER, "to", Values.ON_RECRUITER)),
          Map.entry("savedSearchNewerThan", Map.of("savedSearch", SAVED)),
          Map.entry("unipile.startChat.signature", RECRUITER),
          Map.entry("unipile.startChat.hiringProjectId", RECRUITER),
          Map.entry("unipile.startChat.jobPostingId", RECRUITER),
          Map.entry("unipile.startChat.emailAddress", RECRUITER),
          Map.entry("unipile.startChat.visibility", RECRUITER),
          Map.entry("unipile.startChat.followUp", RECRUITER));

  /** Never together with all others. */
  private static final List<String> ALONE =
      List.of(
          "savedSearch",
          "savedSearchNewerThan",
          "recentSearch",
          "saveSearchAs",
          "ip",
          "messaging.synchronise.product",
          "unipile.startChat.api",
          "unipile.startChat.inmail",
          "unipile.startChat.topic",
          "unipile.startChat.applicantId",
          "unipile.startChat.invitationId");

  private final Pack pack;

  Samples(Pack pack) {
    this.pack = pack;
  }

  <Q extends Request> List<Q> of(Operation<Q, ?> operation, OperationCapability capability) {
    Values values = new Values(pack, capability.arguments());
    Class<Q> type = operation.requestType();
    Map<String, Object> least = new LinkedHashMap<>();
    List<RecordComponent> supported = new ArrayList<>();
    Map<String, List<?>> all = new LinkedHashMap<>();
    for (RecordComponent one : type.getRecordComponents()) {
      String key = operation.key(one.getName());
      boolean needed = !Records.optional(one) || NEEDED.contains(key);
      ArgumentCapability listed = capability.arguments().get(key);
      if (needed || (listed != null && listed.support().works())) {
        supported.add(one);
        List<?> own = values.of(one, key);
        all.put(one.getName(), own);
        if (needed) {
          least.put(one.getName(), own.get(0));
        }
      }
    }
    List<Map<String, Object>> chosen = new ArrayList<>(List.of(least));
    Map<String, Object> most = new LinkedHashMap<>(least);
    Map<String, Object> together = new LinkedHashMap<>();
    for (RecordComponent one : supported) {
      String name = one.getName();
      String key = operation.key(name);
      Map<String, Object> beside = beside(key, name);
      List<?> own = all.getOrDefault(name, List.of());
      for (Object value : own) {
        Map<String, Object> alone = new LinkedHashMap<>(least);
        alone.putAll(beside);
        alone.put(name, value);
        chosen.add(alone);
      }
      if (!ALONE.contains(name) && !ALONE.contains(key)) {
        most.put(name, own.get(own.size() - 1));
        together.putAll(beside);
      }
    }
    most.putAll(together);
    chosen.add(most);
    return chosen.stream()
        .distinct()
        .map(one -> Records.make(type, one))
        .filter(one -> !(one instanceof Checked checked) || checked.flaws().isEmpty())
        .toList();
  }

  private static Map<String, Object> beside(String key, String name) {
    return BESIDE.getOrDefault(key, BESIDE.getOrDefault(name, Map.of()));
  }
}
