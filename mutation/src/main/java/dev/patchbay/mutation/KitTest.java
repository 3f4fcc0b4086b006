package dev.patchbay.mutation;

import java.util.List;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** One check of the kit, or those of one rule and operation that share what they saw. */
final class KitTest extends AbstractTestUnit {
  private final KitBench bench;
  private final List<String> labels;

  KitTest(String name, Class<?> type, KitBench bench, List<String> labels) {
    super(new Description(name, type));
    this.bench = bench;
    this.labels = List.copyOf(labels);
  }

  @Override
  public void execute(ResultCollector collector) {
    collector.notifyStart(getDescription());
    Throwable failure = bench.failure(labels);
    if (failure == null) {
      collector.notifyEnd(getDescription());
    } else {
      collector.notifyEnd(getDescription(), failure);
    }
  }
}
