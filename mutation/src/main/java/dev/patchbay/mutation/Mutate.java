package dev.patchbay.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.ParseResult;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;

/**
 * PIT's command line, but one JVM takes the mutants of several classes, because loading the kit
 * costs more than most classes' mutants; {@link KitReset} puts a class back before the next one's
 * turn.
 */
final class Mutate {
  private static final int ENOUGH = 120;

  private Mutate() {}

  /** The arguments are those of PIT's own command. */
  public static void main(String... arguments) throws Exception {
    PluginServices plugins = PluginServices.makeForContextLoader();
    ParseResult parsed = new OptionsParser(new PluginFilter(plugins)).parse(arguments);
    if (!parsed.isOk()) {
      throw new IllegalArgumentException(parsed.getErrorMessage().orElse("Wrong arguments"));
    }
    ReportOptions options = parsed.getOptions();
    AnalysisResult result =
        new EntryPoint()
            .execute(null, options, new SeveralClasses(options, plugins), new HashMap<>());
    if (result.getError().isPresent()) {
      throw result.getError().get();
    }
  }

  private static final class SeveralClasses extends SettingsFactory {
    SeveralClasses(ReportOptions options, PluginServices plugins) {
      super(options, plugins);
    }

    @Override
    public MutationGrouperFactory getMutationGrouper() {
      return new MutationGrouperFactory() {
        @Override
        public MutationGrouper makeFactory(
            Properties properties, CodeSource code, int threads, int unitSize) {
          return (classes, mutants) -> grouped(mutants);
        }

        @Override
        public String description() {
          return "Several classes in one JVM";
        }
      };
    }
  }

  private static List<List<MutationDetails>> grouped(Collection<MutationDetails> mutants) {
    Map<String, List<MutationDetails>> byClass = new TreeMap<>();
    mutants.forEach(
        mutant ->
            byClass
                .computeIfAbsent(mutant.getClassName().asJavaName(), any -> new ArrayList<>())
                .add(mutant));
    List<List<MutationDetails>> units = new ArrayList<>();
    List<MutationDetails> unit = new ArrayList<>();
    for (List<MutationDetails> one : byClass.values()) {
      unit.addAll(one);
      if (unit.size() >= ENOUGH) {
        units.add(unit);
        unit = new ArrayList<>();
      }
    }
    if (!unit.isEmpty()) {
      units.add(unit);
    }
    return units;
  }
}
