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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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
      if (upload.form() == Upload.Form.CONTENT && !holds(upload)) {
        lines.add("does not hold the content of " + upload.fileName());
      }
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

  /** What of the items of a list was sent in another order, or more often than others. */
  public List<String> disorder(List<?> items) {
    List<Place> first = new ArrayList<>();
    List<Integer> times = new ArrayList<>();
    for (Object item : items) {
      List<Place> places = places(item);
      if (places.isEmpty()) {
        return List.of();
      }
      first.add(places.get(0));
      times.add(places.size());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      if (first.get(i).before(first.get(i - 1))) {
        lines.add("says " + items.get(i) + " before " + items.get(i - 1) + ": " + told);
      }
      if (!times.get(i).equals(times.get(i - 1))) {
        lines.add("says one of " + items + " more often than another: " + told);
      }
    }
    return lines;
  }

  /** Where a text stands: in which of all that was sent, and at what letter. */
  private record Place(int told, int letter) {
    boolean before(Place other) {
      return told < other.told || (told == other.told && letter < other.letter);
    }
  }

  private List<Place> places(Object item) {
    Set<String> texts = new LinkedHashSet<>();
    if (item instanceof Upload upload) {
      texts.add(upload.form() == Upload.Form.CONTENT ? upload.fileName() : upload.address() + "");
    } else if (item instanceof String || (item instanceof Record name && names(name))) {
      ids(item, texts);
    }
    for (String text : texts) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < told.size(); i++) {
        String one = Saying.decoded(told.get(i));
        for (int at = one.indexOf(text); at >= 0; at = one.indexOf(text, at + text.length())) {
          places.add(new Place(i, at));
        }
      }
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  private boolean holds(Upload upload) {
    try (InputStream content = upload.open()) {
      byte[] bytes = content.readAllBytes();
      return told.contains(new String(bytes, StandardCharsets.UTF_8))
          || contained(Base64.getEncoder().encodeToString(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
