package dev.patchbay.tck.defect;

import dev.patchbay.Operations;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.capability.Support;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the toy offers, and says of it. */
record ToyCapabilities(Defect defect) {
  private static final List<String> WORKING =
      List.of("profile.get", "invitation.send", "invitation.listConnections");

  private boolean is(Defect one) {
    return defect == one;
  }

  Capabilities all() {
    List<OperationCapability> all = new ArrayList<>();
    for (Operation<?, ?> operation : Operations.ALL) {
      if (WORKING.contains(operation.id())) {
        all.add(capability(operation));
      } else if (!is(Defect.FORGETS_AN_OPERATION) || !operation.id().equals("post.get")) {
        all.add(
            OperationCapability.unsupported(
                operation.id(), Support.unsupported(Support.Reason.VENDOR_CANNOT)));
      }
    }
    return Capabilities.of(ToyAdapter.VENDOR, all);
  }

  private OperationCapability capability(Operation<?, ?> operation) {
    List<String> has = new ArrayList<>(List.of("person", "note", "name", "pageSize"));
    if (is(Defect.OFFERS_WHAT_THE_VENDOR_LACKS)) {
      has.add("email");
    }
    Map<String, ArgumentCapability> arguments = new LinkedHashMap<>();
    for (String key : Arguments.keys(operation)) {
      String name = key.substring(operation.variant().length() + 1);
      Support support =
          has.contains(name) ? offered() : Support.unsupported(Support.Reason.VENDOR_CANNOT);
      ArgumentCapability accepted = ArgumentCapability.of(key, support);
      arguments.put(
          key,
          name.equals("note")
              ? accepted.maxLength(300)
              : name.equals("pageSize") ? accepted.between(1, 50) : accepted);
    }
    return new OperationCapability(
        operation.id(),
        Support.NATIVE,
        is(Defect.CALLS_THE_SESSION_OPTIONAL) ? SessionUse.OPTIONAL : SessionUse.REQUIRED,
        List.of(),
        Option.none(),
        Option.none(),
        false,
        Latency.LIVE,
        arguments,
        new ToyFields(defect).of(operation),
        List.of());
  }

  private Support offered() {
    return is(Defect.KEEPS_SILENT_ON_WHAT_IT_DOES_ITSELF)
        ? Support.emulated("by the adapter")
        : Support.NATIVE;
  }
}
