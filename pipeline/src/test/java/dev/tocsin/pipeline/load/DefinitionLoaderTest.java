package dev.tocsin.pipeline.load;

import static dev.tocsin.pipeline.load.SampleProject.definition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionLoaderTest {
  @TempDir Path temp;
  private SampleProject project;

  @BeforeEach
  void makesAProject() {
    project = new SampleProject(temp);
  }

  @Test
  void loadsAJarAFolderOfClassesAFolderOfSourcesAndAMavenModule()
      throws IOException, LoadException {
    project.write("sources/Shop.java", definition("Shop"));
    project.write("module/src/main/java/Shop.java", definition("Shop"));
    SampleProject compiled = new SampleProject(temp.resolve("sources"));

    for (Path path :
        List.of(
            temp.resolve("sources"),
            temp.resolve("module"),
            compiled.jar("Shop"),
            compiled.classes("Shop"))) {
      assertThat(DefinitionLoader.load(DefinitionLocation.of(path)).name()).isEqualTo("Shop");
    }
  }

  @Test
  void readsResourcesBesideSources() throws IOException, LoadException {
    project.write(
        "module/src/main/java/Shop.java",
        definition(
            "Shop",
            "return Monitoring.named(Shop.class.getResource(\"/name.txt\") == null ? \"no\" :"
                + " \"yes\");"));
    project.write("module/src/main/resources/name.txt", "x");

    assertThat(DefinitionLoader.load(DefinitionLocation.of(temp.resolve("module"))).name())
        .isEqualTo("yes");
  }

  @Test
  void aMissingPathIsNamed() {
    assertThat(failure(temp.resolve("nowhere.jar")))
        .contains("there are no definitions at")
        .contains("nowhere.jar");
  }

  @Test
  void aBrokenJarIsNamed() throws IOException {
    project.write("broken.jar", "this is no jar");

    assertThat(failure(temp.resolve("broken.jar")))
        .contains("broken.jar is no jar")
        .contains("build it again");
  }

  @Test
  void noDefinitionIsToldWithWhatToWrite() throws IOException {
    project.write("Other.java", "public class Other {}");

    assertThat(failure(temp))
        .contains("there is no definition at")
        .contains("implements MonitoringDefinition");
    assertThat(failure(project.jar())).contains("there is no definition at");
  }

  @Test
  void ofSeveralDefinitionsOneMustBeChosen() throws IOException, LoadException {
    project.write("A.java", definition("A")).write("B.java", definition("B"));

    assertThat(failure(temp)).contains("there are 2 definitions").contains("choose one of A, B");
    assertThat(
            DefinitionLoader.load(new DefinitionLocation(temp, Optional.of("B"), List.of())).name())
        .isEqualTo("B");
    assertThat(failure(new DefinitionLocation(temp, Optional.of("C"), List.of())))
        .contains("there is no definition `C`")
        .contains("there are: A, B");
  }

  @Test
  void aServicesFileThatNamesNoDefinitionIsNamed() throws IOException {
    project.write("Other.java", "public class Other {}");

    assertThat(failure(project.classes("Gone")))
        .contains("there is no class `Gone`")
        .contains("META-INF/services");
    assertThat(failure(project.classes("Other"))).contains("`Other` is no definition");
  }

  @Test
  void aDefinitionThatCanNotBeMadeIsNamed() throws IOException {
    project.write(
        "Shop.java",
        definition("Shop").replace("{\n  @Override", "{\n  private Shop() {}\n  @Override"));

    assertThat(failure(temp))
        .contains("`Shop` can't be made")
        .contains("public constructor without parameters");
  }

  @Test
  void aDefinitionThatThrowsIsToldWithTheLine() throws IOException {
    project.write(
        "Shop.java", definition("Shop", "throw new IllegalStateException(\"no coffee\");"));

    assertThat(failure(temp))
        .contains("java.lang.IllegalStateException: no coffee")
        .contains("--> Shop.java:6");
  }

  @Test
  void aRefusalInAStaticFieldIsToldAsItIs() throws IOException {
    project.write("Shop.java", definition("Shop", "return Monitoring.named(Names.BAD.name());"));
    project.write(
        "Names.java",
        """
        class Names {
          static final dev.tocsin.model.metric.Gauge BAD =
              dev.tocsin.model.metric.Gauge.named("a-b");
        }
        """);

    assertThat(failure(temp))
        .contains("`a-b` is not a metric name")
        .contains("--> Names.java:3")
        .doesNotContain("ExceptionInInitializerError");
  }

  @Test
  void aDefinitionThatNeverEndsIsTold() throws IOException {
    project.write("Shop.java", definition("Shop", "return define();"));

    assertThat(failure(temp)).contains("StackOverflowError").contains("--> Shop.java:6");
  }

  @Test
  void aDefinitionOfNothingIsTold() throws IOException {
    project.write("Shop.java", definition("Shop", "return null;"));

    assertThat(failure(temp)).contains("`Shop` defines null");
  }

  @Test
  void aMissingClassIsTold() throws IOException {
    project.write("Helper.java", "class Helper { static String name() { return \"x\"; } }");
    project.write("Shop.java", definition("Shop", "return Monitoring.named(Helper.name());"));
    Path classes = project.classes("Shop");
    Files.delete(classes.resolve("Helper.class"));

    assertThat(failure(classes)).contains("Helper").contains("add its jar to the class path");
  }

  @Test
  void classesOfANewerJavaAreTold() throws IOException {
    project.write("Shop.java", definition("Shop"));
    Path classes = project.classes("Shop");
    byte[] code = Files.readAllBytes(classes.resolve("Shop.class"));
    // The major version of the class file: 144 would be Java 100.
    code[7] = (byte) 144;
    Files.write(classes.resolve("Shop.class"), code);

    assertThat(failure(classes))
        .contains("`Shop` needs Java 100, this is Java " + Runtime.version().feature());
  }

  @Test
  void sourcesThatDoNotCompileAreToldWithTheLine() throws IOException {
    project.write("shop/Shop.java", definition("Shop", "return Monitoring.named(42);"));

    assertThat(failure(temp))
        .contains("incompatible types: int cannot be converted to java.lang.String")
        .contains("--> shop/Shop.java:6")
        .contains("|      return Monitoring.named(42);\n   |                              ^^");
  }

  private static String failure(Path path) {
    return failure(DefinitionLocation.of(path));
  }

  private static String failure(DefinitionLocation location) {
    return String.valueOf(
        catchThrowableOfType(LoadException.class, () -> DefinitionLoader.load(location))
            .getMessage());
  }
}
