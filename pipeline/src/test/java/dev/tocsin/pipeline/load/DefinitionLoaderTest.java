package dev.tocsin.pipeline.load;

import static dev.tocsin.pipeline.load.SampleProject.definition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aMissingPartOfTheClassPathIsNamed() throws IOException {
    project.write("Shop.java", definition("Shop"));

    assertThat(
            failure(
                new DefinitionLocation(temp, Optional.empty(), List.of(Path.of("lib/gone.jar")))))
        .contains("there is nothing at lib/gone.jar")
        .contains("class path");
  }

  @Test
  void aFileThatIsNoJarIsNamed() throws IOException {
    project.write("Shop.java", definition("Shop"));

    assertThat(failure(temp.resolve("Shop.java")))
        .contains("Shop.java is neither a jar nor a folder")
        .contains("name a jar, a folder of classes");
  }

  @Test
  void aTruncatedJarIsNamed() throws IOException {
    project.write("Shop.java", definition("Shop"));
    Path jar = project.jar("Shop");
    byte[] bytes = Files.readAllBytes(jar);
    Files.write(jar, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(failure(jar)).contains("definitions.jar is damaged").contains("build it again");
  }

  @Test
  void aDamagedClassIsNamed() throws IOException {
    project.write("Shop.java", definition("Shop"));
    Path classes = project.classes("Shop");
    Path shop = classes.resolve("Shop.class");
    byte[] code = Files.readAllBytes(shop);
    Files.write(shop, Arrays.copyOf(code, code.length / 2));

    assertThat(failure(classes)).contains("`Shop`").contains("damaged: build it again");
  }

  @Test
  void definitionsOfTheClassPathAreNotMeant() throws IOException {
    project.write("lib/Library.java", definition("Library"));
    Path library = new SampleProject(temp.resolve("lib")).jar("Library");
    Path empty = Files.createDirectory(temp.resolve("empty"));

    assertThat(failure(new DefinitionLocation(empty, Optional.empty(), List.of(library))))
        .contains("there is no definition at");
  }

  @Test
  void aMavenProjectWithoutSourcesIsNamed() throws IOException {
    project.write("pom.xml", "<project/>").write("module/src/main/java/Shop.java", "class Shop {}");

    assertThat(failure(temp))
        .contains("has no src/main/java")
        .contains("name the folder of its module");
  }

  @Test
  void aMavenModuleWithoutSourceFilesHasNoDefinition() throws IOException {
    Files.createDirectories(temp.resolve("src/main/java"));

    assertThat(failure(temp)).contains("there is no definition at");
  }

  @Test
  void aLinkToSourcesIsFollowed() throws IOException, LoadException {
    project.write("real/Shop.java", definition("Shop"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real"));

    assertThat(DefinitionLoader.load(DefinitionLocation.of(link)).name()).isEqualTo("Shop");
  }

  @Test
  void classesBesideJavaFilesThatAreResourcesAreNotCompiledAgain()
      throws IOException, LoadException {
    project.write("Shop.java", definition("Shop"));
    Path classes = project.classes("Shop");
    Files.writeString(classes.resolve("Example.java"), "no Java at all");

    assertThat(DefinitionLoader.load(DefinitionLocation.of(classes)).name()).isEqualTo("Shop");
  }

  @Test
  void aClassWithinADefinitionIsNoDefinitionOfItsOwn() throws IOException, LoadException {
    project.write(
        "Shop.java",
        definition(
            "Shop",
            """
            MonitoringDefinition part =
                new MonitoringDefinition() {
                  @Override
                  public Monitoring define() {
                    return Monitoring.named("part");
                  }
                };
            return part.define();
            """));

    assertThat(DefinitionLoader.load(DefinitionLocation.of(temp)).name()).isEqualTo("part");
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

    assertThat(failure(temp))
        .contains("there are 2 definitions")
        .contains("parameter `definition`: A, B");
    assertThat(
            DefinitionLoader.load(new DefinitionLocation(temp, Optional.of("B"), List.of())).name())
        .isEqualTo("B");
    assertThat(failure(new DefinitionLocation(temp, Optional.of("C"), List.of())))
        .contains("there is no definition `C`", "did you mean `A`?")
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new Error(\"boo\");",
        "throw new AssertionError(\"boo\");",
        "throw new OutOfMemoryError(\"boo\");",
        "throw Shop.<RuntimeException>undeclared(new java.io.IOException(\"boo\"));",
        "throw new IllegalStateException(new RuntimeException(\"boo\"));",
      })
  void whateverADefinitionThrowsIsTold(String body) throws IOException {
    project.write(
        "Shop.java",
        definition("Shop", body)
            .replaceFirst(
                "}\\s*$",
                """
                  @SuppressWarnings("unchecked")
                  private static <T extends Throwable> T undeclared(Throwable any) throws T {
                    throw (T) any;
                  }
                }
                """));

    assertThat(failure(temp)).contains(": boo\n  --> Shop.java:6\n");
  }

  @Test
  void theLineIsThatOfTheDefinitionNotOfALibrary() throws IOException {
    project.write(
        "lib/Library.java",
        "public class Library { public static void fail() { throw new RuntimeException(\"x\"); }"
            + " }");
    Path library = new SampleProject(temp.resolve("lib")).jar();
    project.write("app/Shop.java", definition("Shop", "Library.fail(); return null;"));

    assertThat(
            failure(
                new DefinitionLocation(temp.resolve("app"), Optional.empty(), List.of(library))))
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

    assertThat(failure(classes))
        .contains("`Shop` needs the class `Helper`, which is not there\n  --> Shop.java:6")
        .contains("add its jar to the class path");
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

  @Test
  void aRelativePathIsAsGoodAsAnAbsoluteOne() throws IOException {
    project.write("Shop.java", definition("Shop", "\treturn 42;"));
    Path relative = Path.of("").toAbsolutePath().relativize(temp.toRealPath());

    assertThat(failure(relative)).contains("--> Shop.java:6").contains("|              ^^\n");
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
