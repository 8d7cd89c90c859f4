package io.kept;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.kept.testkit.Ambient;

@AnalyzeClasses(packages = "io.kept", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
  @ArchTest
  static final ArchRule KNOWS_ONLY_ITSELF_AND_THE_JDK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "io.kept..", "java.lang..", "java.math..", "java.time..", "java.util..");

  @ArchTest static final ArchRule ASKS_NOBODY_FOR_THE_TIME = noClasses().should(Ambient.time());

  @ArchTest static final ArchRule ASKS_NOBODY_WHERE_IT_IS = noClasses().should(Ambient.place());

  @ArchTest
  static final ArchRule PACKAGES_DEPEND_IN_ONE_DIRECTION =
      slices().matching("io.kept.(*)..").should().beFreeOfCycles();
}
