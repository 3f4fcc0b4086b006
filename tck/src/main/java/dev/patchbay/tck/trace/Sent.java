package dev.patchbay.tck.trace;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.cases.Components;
import dev.patchbay.value.Term;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that was sent in some requests, without regard to where. */
public final class Sent {
  private final List<Object> told = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Set<Enum<?>> constants = new LinkedHashSet<>();

  public Sent(List<Call> calls) {
    for (Call call : calls) {
      told.addAll(call.segments());
      call.query().values().forEach(told::addAll);
      for (Part part : call.parts()) {
        told.add(part.text());
        told.add(String.valueOf(part.fileName()));
      }
      if (call.parts().isEmpty() && !call.text().isEmpty()) {
        body(call.text());
      }
    }
    told.forEach(one -> words.addAll(Saying.words(one)));
  }

  private void body(String text) {
    try {
      gather(Json.parse(text));
    } catch (IllegalArgumentException noJson) {
      told.add(text);
    }
  }

  private void gather(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      members.forEach(
          (name, member) -> {
            told.add(String.valueOf(name));
            gather(member);
          });
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::gather);
    } else if (value != null) {
      told.add(value);
      if (value instanceof String text && text.strip().startsWith("{")) {
        body(text);
      }
    }
  }

  /** What of a value of a request was not sent; one line each. */
  public List<String> lacks(Object value) {
    List<String> lines = new ArrayList<>();
    constants.clear();
    look(value, lines);
    constants.forEach(constant -> constant(constant, lines));
    return lines;
  }

  private void look(@Nullable Object value, List<String> lines) {
    if (value instanceof Option<?> option) {
      option.forEach(held -> look(held, lines));
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> look(item, lines));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(held -> look(held, lines));
    } else if (value instanceof Upload upload) {
      look(upload.form() == Upload.Form.CONTENT ? upload.fileName() : upload.address(), lines);
    } else if (value instanceof Record record && names(record)) {
      Set<String> ids = new LinkedHashSet<>();
      ids(record, ids);
      if (!ids.isEmpty() && ids.stream().noneMatch(id -> Saying.identifies(words::contains, id))) {
        lines.add("does not say any of " + ids + ": " + told);
      }
    } else if (value instanceof Record record) {
      for (RecordComponent component : Components.of(record.getClass())) {
        look(Components.read(component, record), lines);
      }
    } else if (value instanceof Enum<?> constant) {
      constants.add(constant);
    } else if (value != null && !(value instanceof Boolean) && !(value instanceof byte[])) {
      if (told.stream().noneMatch(one -> Saying.says(one, value, JsonObject.empty(), 1))
          && !contained(value)) {
        lines.add("does not say " + value + ": " + told);
      }
    }
  }

  private boolean contained(Object value) {
    return value instanceof String text
        && told.stream().anyMatch(one -> String.valueOf(one).contains(text));
  }

  /** A constant is not sent by the name of another one. */
  private void constant(Enum<?> constant, List<String> lines) {
    boolean own = told.stream().anyMatch(one -> Saying.same(one.toString(), constant.name()));
    for (Enum<?> other : constant.getDeclaringClass().getEnumConstants()) {
      boolean named =
          !constants.contains(other)
              && told.stream().anyMatch(one -> Saying.plainly(one.toString(), other.name()));
      if (!own && named) {
        lines.add("says " + other + " for " + constant + ": " + told);
      }
    }
  }

  private static boolean names(Record record) {
    return record instanceof Term
        || record instanceof AuthorRef
        || record.getClass().getPackageName().equals(Vendor.class.getPackageName());
  }

  private static void ids(@Nullable Object value, Set<String> ids) {
    if (value instanceof VendorRef ref) {
      ids.add(ref.id());
    } else if (value instanceof SessionRef ref) {
      ids.add(ref.id());
    } else if (value instanceof Option<?> option) {
      option.forEach(held -> ids(held, ids));
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> ids(item, ids));
    } else if (value instanceof Record record && !(record instanceof Vendor)) {
      for (RecordComponent component : Components.of(record.getClass())) {
        ids(Components.read(component, record), ids);
      }
    } else if (value instanceof String text) {
      ids.add(text);
    }
  }
}
