package dev.patchbay.runtime;

import dev.patchbay.spi.AdapterProvider;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks through a whole configuration once and collects every problem before anything is opened.
 */
final class Examination {
  private static final Pattern INSTANCE = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final Providers providers;
  private final Settings settings;
  private final Path directory;
  private final Hints hints;
  private final List<String> problems;
  private final List<Plan> plans = new ArrayList<>();

  Examination(Providers providers, Settings settings, Given given, List<String> problems) {
    this.providers = providers;
    this.settings = settings;
    this.directory = given.directory();
    this.hints = new Hints(given);
    this.problems = problems;
  }

  /** The plans of all sound instances, the unnamed one first; unsound ones are problems. */
  List<Plan> plans() {
    if (providers.all().isEmpty()) {
      problems.add(
          Providers.none(
              settings.find(Names.PREFIX + Names.VENDOR).map(Found::value).getOrElse("")));
      return plans;
    }
    SortedSet<String> named = instances();
    Map<String, Option<AdapterProvider>> vendors = new LinkedHashMap<>();
    named.forEach(name -> vendors.put(name, vendor(Names.INSTANCES + name + ".")));
    KnownKeys known = new KnownKeys(providers, vendors);
    if (named.isEmpty() || unnamedIsMeant(known)) {
      unnamed();
    }
    vendors.forEach(this::named);
    unknown(known);
    return plans;
  }

  private void unnamed() {
    Option<AdapterProvider> meant = vendor(Names.PREFIX).orElse(this::guess);
    if (meant.isEmpty()) {
      inspection().common(Names.PREFIX);
    }
    meant.peek(
        provider -> {
          List<String> sections = new ArrayList<>();
          String written =
              settings.find(Names.PREFIX + Names.VENDOR).map(Found::value).getOrElse("");
          Providers.names(provider)
              .forEach(
                  name ->
                      sections.add(
                          name.equals(written) ? 0 : sections.size(), Names.PREFIX + name + "."));
          inspect(Names.DEFAULT_INSTANCE, provider, Names.PREFIX, sections);
        });
  }

  private void named(String name, Option<AdapterProvider> vendor) {
    String section = Names.INSTANCES + name + ".";
    if (vendor.isEmpty()) {
      inspection().common(section);
    }
    vendor.peek(provider -> inspect(name, provider, section, List.of(section)));
  }

  private void inspect(
      String instance, AdapterProvider provider, String generic, List<String> sections) {
    inspection().plan(instance, provider, generic, sections).peek(plans::add);
  }

  private Inspection inspection() {
    return new Inspection(settings, directory, hints, problems);
  }

  /** The provider that an instance names; a problem when it names none. */
  private Option<AdapterProvider> vendor(String section) {
    String key = section + Names.VENDOR;
    Option<Found> found = settings.find(key);
    if (found.isEmpty()) {
      problems.add(key + " is missing. Known: " + providers.known() + ". " + hints.set(key));
      return Option.none();
    }
    Found setting = found.get();
    Option<AdapterProvider> provider = providers.named(setting.value());
    if (provider.isEmpty()) {
      problems.add(providers.unknown(key, setting.value(), setting.place()) + " " + hints.set(key));
    }
    return provider;
  }

  /** Whose keys are there, when nobody says which vendor is meant. */
  private Option<AdapterProvider> guess() {
    if (settings.find(Names.PREFIX + Names.VENDOR).isDefined()) {
      return Option.none();
    }
    List<AdapterProvider> mentioned =
        providers.all().stream().filter(provider -> mentioned(provider)).toList();
    return mentioned.size() == 1 ? Option.some(mentioned.get(0)) : Option.none();
  }

  private boolean mentioned(AdapterProvider provider) {
    return Providers.names(provider).stream()
        .anyMatch(
            name ->
                provider.keys().stream()
                    .anyMatch(
                        key -> settings.find(Names.PREFIX + name + "." + key.name()).isDefined()));
  }

  private boolean unnamedIsMeant(KnownKeys known) {
    return known.outsideInstances().stream().anyMatch(key -> settings.find(key).isDefined());
  }

  private SortedSet<String> instances() {
    SortedSet<String> names = new TreeSet<>();
    SortedSet<String> refused = new TreeSet<>();
    for (Found found : settings.keys()) {
      if (found.name().startsWith(Names.INSTANCES)) {
        String rest = found.name().substring(Names.INSTANCES.length());
        int dot = rest.indexOf('.');
        if (dot > 0) {
          String name = rest.substring(0, dot);
          (sound(name) ? names : refused).add(name);
        }
      }
    }
    String prefix = Names.variable(Names.INSTANCES);
    String suffix = "_" + Names.variable(Names.VENDOR);
    for (String variable : settings.variables()) {
      String upper = variable.toUpperCase(Locale.ROOT);
      if (upper.startsWith(prefix)
          && upper.endsWith(suffix)
          && upper.length() > prefix.length() + suffix.length()) {
        String name =
            upper
                .substring(prefix.length(), upper.length() - suffix.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        (sound(name) ? names : refused).add(name);
      }
    }
    refused.forEach(
        name ->
            problems.add(
                "An instance cannot be named "
                    + name
                    + ": use lower-case letters, digits and hyphens, and not the name "
                    + Names.DEFAULT_INSTANCE
                    + "."));
    return names;
  }

  private static boolean sound(String name) {
    return INSTANCE.matcher(name).matches() && !name.equals(Names.DEFAULT_INSTANCE);
  }

  private void unknown(KnownKeys known) {
    for (Found found : settings.keys()) {
      if (found.name().equals(Names.CONFIGURATION)
          && found.origin() != Found.Origin.SYSTEM_PROPERTIES) {
        problems.add(
            Names.CONFIGURATION
                + " works as a system property or environment variable only, not in "
                + found.place()
                + ".");
      } else if (!known.knows(found.name()) && !inRefusedInstance(found.name())) {
        problems.add(
            found.name()
                + " (in "
                + found.place()
                + ") is not a known key. "
                + repair(known.meant(found.name()), known.beside(found.name())));
      }
    }
    settings.variables().stream()
        .filter(variable -> !known.knowsVariable(variable))
        .forEach(variable -> unknownVariable(variable, known));
  }

  /**
   * The environment belongs to others too (Kubernetes puts {@code PATCHBAY_PORT} into it for a
   * service of that name), so only what is meant for us is a problem: what stands in a section or
   * resembles a key.
   */
  private void unknownVariable(String variable, KnownKeys known) {
    String start = variable + " (in the environment) is not a known key. ";
    Option<String> meant = known.meantByVariable(variable);
    List<String> beside = known.besideVariable(variable);
    if (meant.isDefined()) {
      String key = meant.get();
      problems.add(start + "Did you mean " + Names.variable(key) + "? " + hints.set(key));
    } else if (!beside.isEmpty()) {
      problems.add(start + "Known here: " + String.join(", ", beside) + ".");
    }
  }

  private static boolean inRefusedInstance(String key) {
    if (!key.startsWith(Names.INSTANCES)) {
      return false;
    }
    String rest = key.substring(Names.INSTANCES.length());
    int dot = rest.indexOf('.');
    return dot > 0 && !sound(rest.substring(0, dot));
  }

  private String repair(Option<String> meant, List<String> beside) {
    return meant
        .map(key -> "Did you mean " + key + "? " + hints.set(key))
        .getOrElse("Known here: " + String.join(", ", beside) + ".");
  }
}
