package dev.patchbay.runtime;

import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every key that means something, in sections, and which one a misspelt key most resembles. */
final class KnownKeys {
  private static final int SLIPS_IN_SECTION = 2;
  private static final String INSTANCES = "instances";

  /** Section (with its last dot) to the keys in it. */
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private final Map<String, String> byVariable = new TreeMap<>();

  KnownKeys(Providers providers, Map<String, Option<AdapterProvider>> instances) {
    List<String> top = generic();
    top.add(Names.CONFIGURATION.substring(Names.PREFIX.length()));
    add(Names.PREFIX, top);
    for (AdapterProvider provider : providers.all()) {
      for (String name : Providers.names(provider)) {
        add(Names.PREFIX + name + ".", names(provider));
      }
    }
    instances.forEach(
        (name, vendor) -> {
          List<String> keys = generic();
          vendor
              .map(List::of)
              .getOrElse(providers.all())
              .forEach(provider -> keys.addAll(names(provider)));
          add(Names.INSTANCES + name + ".", keys.stream().distinct().toList());
        });
  }

  boolean knows(String key) {
    return sections.getOrDefault(section(key), List.of()).contains(rest(key));
  }

  /** Every key that says something about the instance without a name. */
  List<String> outsideInstances() {
    return sections.entrySet().stream()
        .filter(section -> !section.getKey().startsWith(Names.INSTANCES))
        .flatMap(section -> section.getValue().stream().map(section.getKey()::concat))
        .filter(key -> !key.equals(Names.CONFIGURATION))
        .toList();
  }

  boolean knowsVariable(String variable) {
    return byVariable.containsKey(variable.toUpperCase(Locale.ROOT));
  }

  /** The key that somebody who wrote that unknown one most probably meant. */
  Option<String> meant(String key) {
    String section = section(key);
    String rest = rest(key);
    if (!section.equals(Names.PREFIX)) {
      return Nearest.to(rest, keys(section)).map(section::concat);
    }
    if (rest.indexOf('.') < 0) {
      return Nearest.to(rest, keys(section)).map(section::concat).orElse(() -> elsewhere(rest));
    }
    String first = rest.substring(0, rest.indexOf('.'));
    String remainder = rest.substring(rest.indexOf('.') + 1);
    if (Nearest.to(first, List.of(INSTANCES), SLIPS_IN_SECTION).isDefined()) {
      return Option.some(Names.INSTANCES + remainder).filter(meant -> !meant.equals(key));
    }
    List<String> names =
        sections.keySet().stream()
            .map(name -> name.substring(Names.PREFIX.length()))
            .filter(name -> !name.isEmpty() && name.indexOf('.') == name.length() - 1)
            .map(name -> name.substring(0, name.length() - 1))
            .toList();
    return Nearest.to(first, names, SLIPS_IN_SECTION)
        .map(name -> Names.PREFIX + name + ".")
        .flatMap(name -> Nearest.to(remainder, keys(name)).map(name::concat));
  }

  /** The key whose environment variable somebody most probably meant. */
  Option<String> meantByVariable(String variable) {
    String wanted = variable.toUpperCase(Locale.ROOT);
    Option<String> section = variableSection(wanted);
    return section
        .flatMap(
            name -> Nearest.to(wanted.substring(name.length()), variables(name)).map(name::concat))
        .map(Names::variable)
        .orElse(
            () ->
                Nearest.to(
                    wanted,
                    byVariable.keySet(),
                    Math.max(SLIPS_IN_SECTION, (wanted.length() - Names.PREFIX.length()) / 4)))
        .flatMap(near -> Option.of(byVariable.get(near)));
  }

  /** The keys next to an unknown one, for when nothing resembles it. */
  List<String> beside(String key) {
    return keys(section(key));
  }

  /** The variables next to an unknown one; none when it is in no vendor's or instance's section. */
  List<String> besideVariable(String variable) {
    return variableSection(variable.toUpperCase(Locale.ROOT))
        .map(section -> keys(section).stream().map(key -> Names.variable(section + key)).toList())
        .getOrElse(List.of());
  }

  private Option<String> variableSection(String variable) {
    return Option.ofOptional(
        sections.keySet().stream()
            .filter(name -> !name.equals(Names.PREFIX))
            .filter(name -> variable.startsWith(Names.variable(name)))
            .max(Comparator.comparingInt(String::length)));
  }

  private Option<String> elsewhere(String rest) {
    return Option.ofOptional(
        sections.entrySet().stream()
            .filter(section -> section.getValue().contains(rest))
            .map(section -> section.getKey() + rest)
            .findFirst());
  }

  private List<String> keys(String section) {
    return sections.getOrDefault(section, List.of());
  }

  private List<String> variables(String section) {
    return keys(section).stream().map(Names::variable).toList();
  }

  /** The longest section that a key is in. */
  private String section(String key) {
    return sections.keySet().stream()
        .filter(key::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse(Names.PREFIX);
  }

  private String rest(String key) {
    return key.substring(section(key).length());
  }

  private void add(String section, List<String> keys) {
    sections.put(section, keys);
    keys.forEach(key -> byVariable.putIfAbsent(Names.variable(section + key), section + key));
  }

  private static List<String> generic() {
    List<String> keys = new ArrayList<>();
    keys.add(Names.VENDOR);
    GenericKeys.ALL.forEach(key -> keys.add(key.name()));
    return keys;
  }

  private static List<String> names(AdapterProvider provider) {
    return provider.keys().stream().map(ConfigurationKey::name).toList();
  }
}
