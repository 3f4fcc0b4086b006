package dev.patchbay.dialect.own.room;

import dev.patchbay.answer.Done;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.support.read.Components;
import dev.patchbay.support.table.Filled;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/**
 * Which fields of the results of the vendor's own operations are filled. Results that no operation
 * of the port has have exactly the members of the vendor's specification, any of which may be
 * missing; a flag is false then. Of the port's results some fields have no member.
 */
final class OwnFields {
  private static final Map<Class<?>, List<FieldCapability>> OF_THE_PORT =
      Map.of(
          Done.class,
          List.of(),
          MessageReceipt.class,
          new Filled()
              .sometimes("conversation", "message")
              .neverAs("the vendor tells no time", "sentAt")
              .list(),
          DownloadedAttachment.class,
          new Filled()
              .always("content")
              .sometimes("mediaType")
              .neverAs("the vendor tells no name", "fileName")
              .list());

  private OwnFields() {}

  static List<FieldCapability> of(Operation<?, ?> operation) {
    Class<?> result = operation.resultType();
    List<FieldCapability> known = OF_THE_PORT.get(result);
    if (known != null) {
      return known;
    }
    Filled fields = new Filled();
    for (RecordComponent component : Components.of(result)) {
      fields.sometimes(component.getName());
    }
    return fields.list();
  }
}
