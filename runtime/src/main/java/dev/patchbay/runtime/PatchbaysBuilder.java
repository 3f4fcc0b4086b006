package dev.patchbay.runtime;

import dev.patchbay.Patchbay;
import dev.patchbay.error.ConfigurationException;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Opens Patchbays with any part of the surroundings replaced. Made by {@link Patchbays#builder()}.
 * Not safe for use by several threads; what it opens is.
 *
 * <p>Where settings come from, and which place wins, is told at {@link Patchbays}.
 */
public final class PatchbaysBuilder {
  private Map<String, String> values = Map.of();
  private Option<Path> file = Option.none();
  private Option<Map<String, String>> variables = Option.none();
  private Option<Map<String, String>> properties = Option.none();
  private Option<ClassLoader> loader = Option.none();
  private Option<List<AdapterProvider>> providers = Option.none();
  private Option<Environment> environment = Option.none();
  private Option<Resources> resources = Option.none();
  private Path directory = Path.of("");
  private boolean onlyGiven;

  PatchbaysBuilder() {}

  /** Settings by full key ({@code patchbay.vendor}); they win over every other place. */
  public PatchbaysBuilder values(Map<String, String> settings) {
    values = Map.copyOf(settings);
    return this;
  }

  /**
   * A properties file in UTF-8, read instead of every {@code patchbay.properties} and instead of
   * the file that {@code patchbay.configuration} names.
   */
  public PatchbaysBuilder file(Path properties) {
    file = Option.some(properties);
    return this;
  }

  /**
   * Leaves alone everything but {@link #values} and {@link #file}: no environment variables, no
   * system properties, no {@code patchbay.properties}.
   */
  public PatchbaysBuilder onlyGiven() {
    onlyGiven = true;
    return this;
  }

  /** Environment variables to read instead of the process's own; for tests. */
  public PatchbaysBuilder environmentVariables(Map<String, String> replacements) {
    variables = Option.some(Map.copyOf(replacements));
    return this;
  }

  /** System properties to read instead of the JVM's own; for tests. */
  public PatchbaysBuilder systemProperties(Map<String, String> replacements) {
    properties = Option.some(Map.copyOf(replacements));
    return this;
  }

  /** Where {@code patchbay.properties} is looked for and relative paths start; for tests. */
  public PatchbaysBuilder workingDirectory(Path replacement) {
    directory = replacement;
    return this;
  }

  /**
   * Finds adapters and {@code patchbay.properties} on the class path. Without it: the thread's
   * context class loader, or the one of this class where there is none.
   */
  public PatchbaysBuilder classLoader(ClassLoader finder) {
    loader = Option.some(finder);
    return this;
  }

  /** The adapters to choose from, instead of those that the service loader finds. */
  public PatchbaysBuilder providers(List<AdapterProvider> adapters) {
    providers = Option.some(List.copyOf(adapters));
    return this;
  }

  /**
   * Clock, threads, waiting and secrets for every instance. Without it each instance has an {@link
   * Environment#standard()} of its own. The key {@code secrets-file} still replaces its secrets.
   */
  public PatchbaysBuilder environment(Environment world) {
    environment = Option.some(world);
    return this;
  }

  /**
   * Shares the HTTP client with whatever else is opened over these resources. They stay the
   * caller's to close, after everything opened over them. Without it, what is opened owns its
   * resources.
   */
  public PatchbaysBuilder resources(Resources shared) {
    resources = Option.some(shared);
    return this;
  }

  /**
   * Opens the instance that is configured without a name. Makes no call to the vendor.
   *
   * @throws ConfigurationException with every problem of the whole configuration
   */
  public Patchbay open() {
    return open(Names.DEFAULT_INSTANCE);
  }

  /**
   * Opens one named instance; {@code default} is the one without a name. The whole configuration is
   * checked all the same. Makes no call to the vendor.
   *
   * @throws ConfigurationException with every problem of the whole configuration
   */
  public Patchbay open(String instance) {
    List<Plan> plans = plans();
    List<Plan> one = plans.stream().filter(plan -> plan.instance().equals(instance)).toList();
    if (one.isEmpty()) {
      throw new ConfigurationException(List.of(noSuch(instance, plans)));
    }
    Resources shared = resources.getOrElse(Resources::new);
    Opening.Opened opened = opened(one, shared).get(instance);
    if (opened == null) {
      throw new IllegalStateException("Nothing was opened for " + instance);
    }
    return (resources.isDefined() ? opened : opened.owning(shared)).patchbay();
  }

  /**
   * Opens every instance; the one without a name is called {@code default}. All share one set of
   * resources, so one HTTP client. Makes no call to a vendor.
   *
   * @throws ConfigurationException with every problem of the whole configuration; then none is open
   */
  public PatchbaySet openAll() {
    List<Plan> plans = plans();
    Resources shared = resources.getOrElse(Resources::new);
    Map<String, Patchbay> all = new LinkedHashMap<>();
    opened(plans, shared).forEach((name, opened) -> all.put(name, opened.patchbay()));
    return new PatchbaySet(all, resources.isDefined() ? Option.none() : Option.some(shared));
  }

  private Map<String, Opening.Opened> opened(List<Plan> plans, Resources shared) {
    boolean complete = false;
    try {
      Map<String, Opening.Opened> opened = new Opening(directory, environment, shared).open(plans);
      complete = true;
      return opened;
    } finally {
      if (!complete && resources.isEmpty()) {
        shared.close();
      }
    }
  }

  private List<Plan> plans() {
    List<String> problems = new ArrayList<>();
    ClassLoader finder = loader.getOrElse(PatchbaysBuilder::usualLoader);
    Given given =
        new Given(
            values,
            file,
            onlyGiven ? Map.of() : variables.getOrElse(System::getenv),
            onlyGiven ? Map.of() : properties.getOrElse(PatchbaysBuilder::systemProperties),
            directory,
            finder,
            onlyGiven);
    Providers known =
        Providers.of(providers.getOrElse(() -> Providers.load(finder, problems)), problems);
    Settings settings = Sources.read(given, problems);
    List<Plan> plans = new Examination(known, settings, given, problems).plans();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return plans;
  }

  private static String noSuch(String instance, List<Plan> plans) {
    List<String> names = plans.stream().map(Plan::instance).toList();
    if (instance.equals(Names.DEFAULT_INSTANCE)) {
      return "Only named instances are configured: "
          + String.join(", ", names)
          + ". Open one with Patchbays.builder().open(\""
          + names.get(0)
          + "\") or all with Patchbays.openAll(), or configure one without a name:"
          + " set patchbay.vendor.";
    }
    return "No instance is named "
        + instance
        + ". "
        + Nearest.to(instance, names).map(near -> "Did you mean " + near + "? ").getOrElse("")
        + "Configured: "
        + String.join(", ", names)
        + ".";
  }

  private static ClassLoader usualLoader() {
    return Option.of(Thread.currentThread().getContextClassLoader())
        .orElse(Option.of(PatchbaysBuilder.class.getClassLoader()))
        .getOrElse(ClassLoader::getSystemClassLoader);
  }

  private static Map<String, String> systemProperties() {
    Properties all = System.getProperties();
    return all.stringPropertyNames().stream()
        .filter(name -> name.startsWith(Names.PREFIX))
        .collect(Collectors.toMap(name -> name, name -> all.getProperty(name, "")));
  }
}
