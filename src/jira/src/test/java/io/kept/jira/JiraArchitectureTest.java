package io.kept.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.kept.testkit.Ambient;

@AnalyzeClasses(packages = "io.kept.jira", importOptions = ImportOption.DoNotIncludeTests.class)
class JiraArchitectureTest {
  @ArchTest
  static final ArchRule ONLY_THE_CONFIGURATION_KNOWS_THE_SYSTEM_CLOCK =
      noClasses().that().doNotBelongToAnyOf(KeptConfiguration.class).should(Ambient.time());

  @ArchTest static final ArchRule ASKS_NOBODY_WHERE_IT_IS = noClasses().should(Ambient.place());

  /** The OSGi boundary is the two configurations; everything else is plain Java. */
  @ArchTest
  static final ArchRule ONLY_THE_CONFIGURATION_KNOWS_SPRING_AND_OSGI =
      noClasses()
          .that()
          .resideInAPackage("io.kept.jira.*")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "org.osgi..", "com.atlassian.plugins.osgi..");
}
