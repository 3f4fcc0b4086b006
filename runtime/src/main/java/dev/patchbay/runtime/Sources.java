package dev.patchbay.runtime;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.MapBackedConfigValueConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads the places a configuration may come from, weakest first: default file on the class path,
 * default file in the working directory (or one named file instead of both), environment, system
 * properties, the program's own map. Values are literal: there are no expressions and no profiles.
 */
final class Sources {
  static final String ENVIRONMENT = "the environment";
  static final String SYSTEM_PROPERTIES = "the system properties";
  static final String MAP = "the given map";

  static final int CLASS_PATH_ORDINAL = 100;
  static final int FILE_ORDINAL = 200;
  static final int ENVIRONMENT_ORDINAL = 300;
  static final int SYSTEM_PROPERTIES_ORDINAL = 400;
  static final int MAP_ORDINAL = 500;

  private final Given given;
  private final List<String> problems;
  private final SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();

  private Sources(Given given, List<String> problems) {
    this.given = given;
    this.problems = problems;
  }

  static Settings read(Given given, List<String> problems) {
    return new Sources(given, problems).read();
  }

  private Settings read() {
    builder.forClassLoader(given.loader());
    builder.withSources(new PropertiesConfigSource(given.values(), MAP, MAP_ORDINAL));
    if (given.onlyGiven()) {
      given.file().forEach(this::named);
      return new Settings(builder.build(), Map.of());
    }
    builder.withSources(
        new EnvConfigSource(given.variables(), ENVIRONMENT_ORDINAL),
        new PropertiesConfigSource(
            given.properties(), SYSTEM_PROPERTIES, SYSTEM_PROPERTIES_ORDINAL));
    if (given.file().isDefined()) {
      named(given.file().get());
    } else {
      pointer().peek(this::follow).onEmpty(this::defaults);
    }
    return new Settings(builder.build(), given.variables());
  }

  private void named(Path file) {
    if (exists(file)) {
      load(given.directory().resolve(file), file.toString());
    } else {
      problems.add("The configuration file " + file + " does not exist.");
    }
  }

  /** Where environment or system properties say that the file is. */
  private Option<Pointer> pointer() {
    String variable = Names.variable(Names.CONFIGURATION);
    return Option.of(given.properties().get(Names.CONFIGURATION))
        .map(path -> new Pointer("system property " + Names.CONFIGURATION, path.strip()))
        .orElse(
            Option.of(given.variables().get(variable))
                .map(path -> new Pointer("environment variable " + variable, path.strip())))
        .filter(pointer -> !pointer.path.isEmpty());
  }

  private void follow(Pointer pointer) {
    Option<Path> file = path(pointer.path).filter(this::exists);
    file.peek(this::named)
        .onEmpty(
            () ->
                problems.add(
                    "The configuration file "
                        + pointer.path
                        + ", named by "
                        + pointer.name
                        + ", does not exist. Correct it, or remove it to use "
                        + Names.FILE
                        + " on the class path or in the working directory."));
  }

  private boolean exists(Path file) {
    return Files.isRegularFile(given.directory().resolve(file));
  }

  private static Option<Path> path(String text) {
    try {
      return Option.some(Path.of(text));
    } catch (InvalidPathException notAPath) {
      return Option.none();
    }
  }

  private void defaults() {
    URL resource = given.loader().getResource(Names.FILE);
    if (resource != null) {
      load(resource, Names.FILE + " on the class path", CLASS_PATH_ORDINAL);
    }
    Path file = given.directory().resolve(Names.FILE);
    if (Files.isRegularFile(file)) {
      load(file, Names.FILE + " in the working directory");
    }
  }

  private void load(Path file, String place) {
    try {
      load(file.toUri().toURL(), place, FILE_ORDINAL);
    } catch (IOException unreadable) {
      problems.add(place + " cannot be read.");
    }
  }

  private void load(URL url, String place, int ordinal) {
    try {
      builder.withSources(
          new FileSource(
              place, PropertiesConfigSource.urlToConfigValueMap(url, place, ordinal), ordinal));
    } catch (IOException unreadable) {
      problems.add(place + " cannot be read: " + unreadable.getClass().getSimpleName() + ".");
    } catch (IllegalArgumentException malformed) {
      problems.add(place + " is not a properties file: it has a malformed \\u escape.");
    }
  }

  private record Pointer(String name, String path) {}

  private static final class FileSource extends MapBackedConfigValueConfigSource {
    private static final long serialVersionUID = 1L;

    FileSource(String name, Map<String, ConfigValue> values, int ordinal) {
      super(name, values, ordinal);
    }
  }
}
