package dev.patchbay.runtime;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Every setting of all places together, and where each came from. */
final class Settings {
  private final SmallRyeConfig config;
  private final Map<String, String> variables;

  Settings(SmallRyeConfig config, Map<String, String> variables) {
    this.config = config;
    this.variables = variables;
  }

  /** The setting of a key from the strongest place that has it; a blank one counts as absent. */
  Option<Found> find(String key) {
    ConfigValue value = config.getConfigValue(key);
    return Option.of(value)
        .filter(found -> found.getValue() != null)
        .map(found -> found(key, found))
        .filter(found -> !found.value().isEmpty());
  }

  /** Every key of ours in files, system properties and maps; once per place. */
  List<Found> keys() {
    List<Found> keys = new ArrayList<>();
    for (ConfigSource source : config.getConfigSources()) {
      if (source.getOrdinal() == Sources.ENVIRONMENT_ORDINAL) {
        continue;
      }
      for (String name : new TreeSet<>(source.getPropertyNames())) {
        if (name.startsWith(Names.PREFIX)) {
          keys.add(found(name, valueIn(source, name)));
        }
      }
    }
    return keys;
  }

  /** The names of all environment variables of ours, sorted. */
  List<String> variables() {
    return variables.keySet().stream()
        .filter(name -> name.toUpperCase(Locale.ROOT).startsWith(Names.VARIABLE_PREFIX))
        .sorted()
        .toList();
  }

  private static ConfigValue valueIn(ConfigSource source, String name) {
    if (source instanceof io.smallrye.config.ConfigValueConfigSource detailed) {
      return detailed.getConfigValue(name);
    }
    return ConfigValue.builder()
        .withName(name)
        .withValue(source.getValue(name))
        .withConfigSourceName(source.getName())
        .withConfigSourceOrdinal(source.getOrdinal())
        .build();
  }

  private static Found found(String key, ConfigValue value) {
    String text = value.getValue() == null ? "" : value.getValue().strip();
    int ordinal = value.getConfigSourceOrdinal();
    if (ordinal == Sources.ENVIRONMENT_ORDINAL) {
      String variable = Names.variable(key);
      return new Found(key, text, "environment variable " + variable, Found.Origin.ENVIRONMENT);
    }
    if (ordinal == Sources.SYSTEM_PROPERTIES_ORDINAL) {
      return new Found(key, text, Sources.SYSTEM_PROPERTIES, Found.Origin.SYSTEM_PROPERTIES);
    }
    if (ordinal == Sources.MAP_ORDINAL) {
      return new Found(key, text, Sources.MAP, Found.Origin.MAP);
    }
    String line = value.getLineNumber() > 0 ? ", line " + value.getLineNumber() : "";
    return new Found(key, text, value.getConfigSourceName() + line, Found.Origin.FILE);
  }
}
