package dev.tocsin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house. */
class ArchitectureTest {
  /** Fewer classes than this, and the rules would hold because they saw nothing. */
  private static final int LEAST_CLASSES = 200;

  private static final String[] OURS = {"dev.tocsin..", "com.ecompulse.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.tocsin", "com.ecompulse");

  @Test
  void allModulesAreSeen() {
    Set<String> modules =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("dev.tocsin."))
            .map(name -> name.split("\\.", -1)[2])
            .collect(Collectors.toSet());

    assertThat(modules)
        .contains(
            "diagnostic",
            "promql",
            "gotemplate",
            "model",
            "generate",
            "check",
            "pipeline",
            "cli",
            "maven");
    assertThat(CLASSES.size()).isGreaterThan(LEAST_CLASSES);
  }

  @Test
  void modulesDependOnEachOtherAsThePictureShows() throws IOException {
    Path picture = Path.of("architecture.puml");
    assertThat(Files.readString(picture)).contains("@startuml");

    classes()
        .that()
        .resideInAnyPackage(OURS)
        .should(
            adhereToPlantUmlDiagram(
                picture, consideringOnlyDependenciesInAnyPackage(OURS[0], OURS[1])))
        .because("architecture.puml is the whole list of allowed dependencies")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("dev.tocsin.(**)")
        .should()
        .beFreeOfCycles()
        .because("a newcomer reads the packages one after the other")
        .check(CLASSES);
  }

  @Test
  void onlyTheEdgesKnowTheFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.tocsin.generate..",
            "dev.tocsin.report..",
            "dev.tocsin.reader..",
            "dev.tocsin.pipeline.settings..",
            "dev.tocsin.pipeline.baseline..",
            "dev.tocsin.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "freemarker..", "org.yaml..")
        .because("files are read and written at the edges, each form in one place")
        .check(CLASSES);
  }

  @Test
  void theLanguagesAndTheModelNeedNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.tocsin.diagnostic..",
            "dev.tocsin.promql..",
            "dev.tocsin.gotemplate..",
            "dev.tocsin.model..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", "dev.tocsin..").negate())
        .because("they are useful to any JVM project")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSpeaksAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.tocsin.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("everything else returns what it found")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(
                each ->
                    each.tryGetPackageInfo().isEmpty() || !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());

    assertThat(unmarked).isEmpty();
  }
}
