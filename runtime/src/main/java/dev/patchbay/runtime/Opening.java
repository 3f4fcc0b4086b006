package dev.patchbay.runtime;

import dev.patchbay.Patchbay;
import dev.patchbay.error.ConfigurationException;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens adapters as planned: all of them, or none and one exception. */
final class Opening {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final Path directory;
  private final Option<Environment> environment;
  private final Resources resources;
  private final List<String> problems = new ArrayList<>();
  private final Map<Path, SecretStore> stores = new HashMap<>();

  Opening(Path directory, Option<Environment> environment, Resources resources) {
    this.directory = directory;
    this.environment = environment;
    this.resources = resources;
  }

  /** Adapters by instance, in the order of the plans. */
  Map<String, Opened> open(List<Plan> plans) {
    Map<String, Opened> opened = new LinkedHashMap<>();
    boolean complete = false;
    try {
      for (Plan plan : plans) {
        open(plan).peek(one -> opened.put(plan.instance(), one));
      }
      if (!problems.isEmpty()) {
        throw new ConfigurationException(problems);
      }
      complete = true;
      return opened;
    } finally {
      if (!complete) {
        opened.values().forEach(one -> one.adapter().close());
      }
    }
  }

  private Option<Opened> open(Plan plan) {
    try {
      Environment world = environment(plan);
      Adapter adapter = plan.provider().open(plan.configuration(), resources);
      LOG.debug("Opened instance {} of {}", plan.instance(), plan.provider().vendor());
      return Option.some(new Opened(adapter, world, plan));
    } catch (ConfigurationException unusable) {
      unusable.problems().forEach(problem -> problems.add(told(plan, problem)));
      return Option.none();
    }
  }

  private Environment environment(Plan plan) {
    Environment world = environment.getOrElse(Environment::standard);
    return plan.secretsFile()
        .map(file -> world.with(store(directory.resolve(file).normalize())))
        .getOrElse(world);
  }

  private SecretStore store(Path file) {
    return stores.computeIfAbsent(file, FileSecretStore::at);
  }

  /** A problem without secrets, and with the instance it belongs to. */
  private static String told(Plan plan, String problem) {
    String text = problem;
    for (ConfigurationKey key : plan.provider().keys()) {
      if (key.secret()) {
        for (String secret : plan.configuration().text(key)) {
          text = Redaction.hide(text, secret);
        }
      }
    }
    return plan.instance().equals(Names.DEFAULT_INSTANCE)
        ? text
        : "Instance " + plan.instance() + ": " + text;
  }

  /** An adapter, with what its Patchbay is made of. */
  record Opened(Adapter adapter, Environment environment, Plan plan) {
    Patchbay patchbay() {
      return Patchbay.over(adapter, environment, plan.defaults());
    }

    /** The same; closing it closes the resources too. */
    Opened owning(Resources resources) {
      return new Opened(new OwningAdapter(adapter, resources), environment, plan);
    }
  }
}
