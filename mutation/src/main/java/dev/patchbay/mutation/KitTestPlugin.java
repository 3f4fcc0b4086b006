package dev.patchbay.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/**
 * Tells PIT's tests apart in classes that extend {@link dev.patchbay.tck.PatchbayConformance}.
 * PIT's own plugin for JUnit 5 names dynamic tests apart, too, but runs the whole class once in
 * every JVM only to find them, and the whole factory again for every single test of it.
 */
public final class KitTestPlugin implements TestPluginFactory {
  /** The plugin; a service loader makes it. */
  public KitTestPlugin() {}

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig config,
      ClassByteArraySource source,
      Collection<String> excludedRunners,
      Collection<String> includedTestMethods) {
    return new KitConfiguration();
  }

  @Override
  public String name() {
    return "patchbay-kit";
  }

  @Override
  public String description() {
    return "Every check of the conformance kit as a test";
  }

  private static final class KitConfiguration implements Configuration {
    @Override
    public TestUnitFinder testUnitFinder() {
      return new KitTestFinder();
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
      return any -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
      return Optional.empty();
    }
  }
}
