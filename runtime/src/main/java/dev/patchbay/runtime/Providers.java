package dev.patchbay.runtime;

import dev.patchbay.spi.AdapterProvider;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The adapters at hand, by every name they answer to. */
final class Providers {
  /** The artefacts that bring an adapter, by the names people use for the vendor. */
  private static final Map<String, String> ARTEFACTS =
      new TreeMap<>(
          Map.of(
              "unipile", "dev.patchbay:patchbay-unipile",
              "unipile-v1", "dev.patchbay:patchbay-unipile",
              "linkedapi", "dev.patchbay:patchbay-linkedapi",
              "postpress", "dev.patchbay:patchbay-postpress",
              "myagentmail", "dev.patchbay:patchbay-myagentmail"));

  private final List<AdapterProvider> all;
  private final Map<String, AdapterProvider> byName = new TreeMap<>();

  private Providers(List<AdapterProvider> found, List<String> problems) {
    all =
        found.stream().sorted(Comparator.comparing(provider -> provider.vendor().name())).toList();
    for (AdapterProvider provider : all) {
      refuseReservedKeys(provider);
      for (String name : names(provider)) {
        AdapterProvider other = byName.putIfAbsent(name, provider);
        if (other != null) {
          problems.add(
              "Two adapters answer to "
                  + name
                  + ": "
                  + other.getClass().getName()
                  + " and "
                  + provider.getClass().getName()
                  + ". Remove one of them.");
        }
      }
    }
  }

  static Providers of(List<AdapterProvider> providers, List<String> problems) {
    return new Providers(providers, problems);
  }

  /** Those that the service loader finds. */
  static List<AdapterProvider> load(ClassLoader loader, List<String> problems) {
    List<AdapterProvider> found = new ArrayList<>();
    try {
      ServiceLoader.load(AdapterProvider.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError broken) {
      problems.add("An adapter cannot be loaded: " + broken.getMessage() + ".");
    }
    return found;
  }

  List<AdapterProvider> all() {
    return all;
  }

  Option<AdapterProvider> named(String name) {
    return Option.of(byName.get(name));
  }

  /** Canonical name first, then aliases in alphabetical order. */
  static List<String> names(AdapterProvider provider) {
    List<String> names = new ArrayList<>();
    names.add(provider.vendor().name());
    new TreeSet<>(provider.aliases())
        .stream().filter(alias -> !names.contains(alias)).forEach(names::add);
    return names;
  }

  /** What is wrong when no adapter answers to a name. */
  String unknown(String setting, String name, String place) {
    if (all.isEmpty()) {
      return none(name);
    }
    String artefact = ARTEFACTS.get(name);
    if (artefact != null) {
      return setting
          + " is "
          + name
          + ", but its adapter is not on the class path. Add "
          + artefact
          + ", or choose from: "
          + known()
          + ".";
    }
    return setting
        + " is "
        + name
        + ", which names no adapter (from "
        + place
        + "). "
        + Nearest.to(name, byName.keySet()).map(near -> "Did you mean " + near + "? ").getOrElse("")
        + "Known: "
        + known()
        + ".";
  }

  /** What is wrong when there is no adapter at all. */
  static String none(String wanted) {
    String artefact = ARTEFACTS.get(wanted);
    return "No adapter is on the class path. Add "
        + (artefact != null
            ? artefact
            : ARTEFACTS.values().stream().distinct().sorted().collect(Collectors.joining(" or ")))
        + ".";
  }

  /** The names to choose from: {@code linkedapi, unipile-v1 (or unipile)}. */
  String known() {
    return all.stream()
        .map(Providers::names)
        .map(
            names ->
                names.size() == 1
                    ? names.get(0)
                    : names.get(0)
                        + " (or "
                        + String.join(", ", names.subList(1, names.size()))
                        + ")")
        .collect(Collectors.joining(", "));
  }

  private static void refuseReservedKeys(AdapterProvider provider) {
    provider.keys().stream()
        .filter(key -> GenericKeys.reserved(key.name()))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalStateException(
                  provider.getClass().getName()
                      + " has a key named "
                      + key.name()
                      + ", which every instance has already");
            });
  }
}
