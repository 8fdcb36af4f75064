package org.parley.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ingestAndServerMeetAtTheDatasetAlone =
      noClasses()
          .that()
          .resideInAPackage("org.parley.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.parley.server..");

  @ArchTest
  static final ArchRule serverKnowsNothingOfIngest =
      noClasses()
          .that()
          .resideInAPackage("org.parley.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.parley.ingest..");

  @ArchTest
  static final ArchRule readingKnowsNoRdf =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.parley.ingest.text..",
              "org.parley.ingest.actor..",
              "org.parley.ingest.fact..",
              "org.parley.ingest.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..");

  @ArchTest
  static final ArchRule onlyTextKnowsTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.ingest.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.emory..");

  @ArchTest
  static final ArchRule onlyStoreAndServerKnowTdb2 =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.parley.ingest.store..", "org.parley.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena.tdb2..");

  @ArchTest
  static final ArchRule onlyExportKnowsRio =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.ingest.export..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.rdf4j..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsQuality =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.parley.ingest.quality..", "org.parley.ingest.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.parley.ingest.quality..");

  @ArchTest
  static final ArchRule ontologyKnowsNoOtherModule =
      classes()
          .that()
          .resideInAPackage("org.parley.ontology..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "org.parley.ingest..", "org.parley.queries..", "org.parley.server..");

  @ArchTest
  static final ArchRule ingestHasNoCycles =
      slices().matching("org.parley.ingest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule serverHasNoCycles =
      slices().matching("org.parley.server.(*)..").should().beFreeOfCycles();
}
