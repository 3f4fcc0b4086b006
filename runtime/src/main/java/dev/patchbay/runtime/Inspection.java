package dev.patchbay.runtime;

import dev.patchbay.call.CallOptions;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks through the keys of one instance. */
final class Inspection {
  private static final String HIDDEN_FLAW = "it does not have the form that this key needs";

  private final Settings settings;
  private final Path directory;
  private final Hints hints;
  private final List<String> problems;

  Inspection(Settings settings, Path directory, Hints hints, List<String> problems) {
    this.directory = directory;
    this.settings = settings;
    this.hints = hints;
    this.problems = problems;
  }

  /**
   * The plan of an instance; none when it has a problem.
   *
   * @param generic the section of the keys that every instance has
   * @param sections those of the vendor's keys, the one to name in messages first
   */
  Option<Plan> plan(
      String instance, AdapterProvider provider, String generic, List<String> sections) {
    int before = problems.size();
    Map<String, String> values = new HashMap<>();
    for (ConfigurationKey key : provider.keys()) {
      value(key, sections).peek(value -> values.put(key.name(), value));
    }
    Common common = common(generic);
    if (problems.size() > before) {
      return Option.none();
    }
    CallOptions options =
        common
            .session()
            .map(id -> CallOptions.on(new SessionRef(provider.vendor(), id)))
            .getOrElse(CallOptions.DEFAULT);
    return Option.some(
        new Plan(
            instance,
            provider,
            AdapterConfiguration.of(values),
            common
                .deadline()
                .flatMap(DurationText::parse)
                .map(options::deadline)
                .getOrElse(options),
            common.secretsFile().map(Path::of)));
  }

  /**
   * The values that every instance has, whatever its vendor, which may not be known.
   *
   * @param generic their section
   */
  Common common(String generic) {
    List<String> section = List.of(generic);
    return new Common(
        value(GenericKeys.SESSION, section),
        value(GenericKeys.DEADLINE, section),
        value(GenericKeys.secretsFile(directory), section));
  }

  /** The values of the keys of every instance; none of what is absent or cannot be used. */
  record Common(Option<String> session, Option<String> deadline, Option<String> secretsFile) {}

  private Option<String> value(ConfigurationKey key, List<String> sections) {
    List<Found> found =
        sections.stream()
            .flatMap(section -> settings.find(section + key.name()).toJavaStream())
            .toList();
    String name = sections.get(0) + key.name();
    if (found.isEmpty()) {
      if (key.required() && key.fallback().isEmpty()) {
        problems.add(
            name + " is missing (" + withoutStop(key.description()) + "). " + hints.set(name));
      }
      return Option.none();
    }
    if (found.size() > 1) {
      problems.add(
          found.get(0).name()
              + " (in "
              + found.get(0).place()
              + ") and "
              + found.get(1).name()
              + " (in "
              + found.get(1).place()
              + ") are the same setting. Keep one of them.");
      return Option.none();
    }
    Found setting = found.get(0);
    return key.check()
            .apply(setting.value())
            .peek(flaw -> problems.add(malformed(key, setting, flaw)))
            .isDefined()
        ? Option.none()
        : Option.some(setting.value());
  }

  private String malformed(ConfigurationKey key, Found setting, String flaw) {
    String told =
        key.secret() && Redaction.shows(flaw, setting.value()) ? HIDDEN_FLAW : withoutStop(flaw);
    return setting.name()
        + " (in "
        + setting.place()
        + ") cannot be used: "
        + told.replaceAll("\\s+", " ")
        + ". "
        + hints.set(setting.name());
  }

  private static String withoutStop(String sentence) {
    String text = sentence.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
