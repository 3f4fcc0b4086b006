package dev.patchbay.cli;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.spi.AdapterProvider;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Adapters from jars that are named on the command line, beside those on the class path. */
final class Plugins implements AutoCloseable {
  private final URLClassLoader loader;

  private Plugins(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Reads jars.
   *
   * @throws ConfigurationException naming every jar that is not there
   */
  static Plugins of(List<Path> jars) {
    List<String> problems = new ArrayList<>();
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      if (Files.isReadable(jar)) {
        urls.add(url(jar));
      } else {
        problems.add("There is no readable jar at " + jar);
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new Plugins(
        new URLClassLoader(urls.toArray(new URL[0]), Plugins.class.getClassLoader()));
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("Every file has a URL", e);
    }
  }

  List<AdapterProvider> providers() {
    return ServiceLoader.load(AdapterProvider.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
