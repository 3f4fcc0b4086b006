package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.SearchUrl;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records of this package as the vendor's JSON: components are named as the vendor names them,
 * absent options, empty lists and false flags are left out.
 */
final class Parameters {
  private static final List<String> CHILDREN = List.of("then", "undocumented");

  private Parameters() {}

  static Map<String, Object> of(Record value) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String name = component.getName();
      Object member = read(component, value);
      if (!CHILDREN.contains(name) && !absent(member)) {
        members.put(name.equals("asCompany") ? "companyUrl" : name, written(member));
      }
    }
    return Collections.unmodifiableMap(members);
  }

  /** Those of an action that has been told its target; an invitation is told its kind, too. */
  static Map<String, Object> with(
      Action action, String target, String name, Option<String> invitationType) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(name, target);
    invitationType.forEach(type -> members.put("invitationType", type));
    members.putAll(action.parameters());
    return Collections.unmodifiableMap(members);
  }

  /** Whether an action answers an invitation. */
  static boolean answers(Action action) {
    return action instanceof StAcceptInvitation || action instanceof StIgnoreInvitation;
  }

  static List<Action> children(Record value) {
    List<Action> children = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (CHILDREN.contains(component.getName())
          && read(component, value) instanceof List<?> several) {
        several.forEach(child -> children.add((Action) child));
      }
    }
    return Collections.unmodifiableList(children);
  }

  private static boolean absent(Object member) {
    return (member instanceof Option<?> option && option.isEmpty())
        || (member instanceof Collection<?> many && many.isEmpty())
        || Boolean.FALSE.equals(member);
  }

  private static Object written(Object member) {
    if (member instanceof Option<?> option) {
      return written(option.get());
    } else if (member instanceof Collection<?> many) {
      return many.stream().map(Parameters::written).toList();
    } else if (member instanceof Spelled constant) {
      return constant.spelling();
    } else if (member instanceof SearchUrl search) {
      return search.url();
    } else if (member instanceof CompanyRef company) {
      return company.url().getOrElse("");
    } else if (member instanceof Record record) {
      return of(record);
    } else if (member instanceof Integer || member instanceof Boolean) {
      return member;
    }
    return member.toString();
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(value.getClass() + " must be public", unreadable);
    }
  }
}
