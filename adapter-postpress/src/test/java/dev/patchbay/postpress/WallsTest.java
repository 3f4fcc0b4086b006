package dev.patchbay.postpress;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.tck.walls.AdapterWalls;

@AnalyzeClasses(
    packages = {"dev.patchbay.postpress", "dev.patchbay.dialect"},
    importOptions = DoNotIncludeTests.class)
class WallsTest {
  @ArchTest static final ArchTests WALLS = ArchTests.in(AdapterWalls.class);

  @ArchTest
  static final ArchRule an_adapter_knows_the_port_the_plumbing_and_its_dialect_alone =
      AdapterWalls.knowingOnly("dev.patchbay.postpress..", "dev.patchbay.dialect..");
}
