package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and {@code extending.md} name is there: files, folders, modules, tests. */
class GuidesTest {

    private static final Path README = Path.of("README.md");
    private static final Path EXTENDING = Path.of("releng/extending.md");
    private static final List<String> THINGS = List.of("A check", "A theory", "An event kind", "A record",
        "A library or a layer", "A view", "A command", "A chart", "An export format", "A language service");

    /** Any word in backticks with a slash in it; a page that means no path says it in a code block. */
    private static final Pattern PATH = Pattern.compile("`([^`\\s]+/[^`\\s]*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\|");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern INDEX = Pattern.compile("(?m)^\\| \\[([^]]+)\\]");
    private static final Pattern MODULE = Pattern.compile("-pl (\\S+)");
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\S+)");

    @Test
    void theReadmeNamesOnlyWhatIsThere() {
        String page = Checkout.text(README);
        assertEquals(List.of(), found(LINK, page).filter(not(exists())).toList());
        assertEquals(List.of(), codeMap(page).filter(not(exists())).toList());
    }

    @Test
    void theCodeMapHoldsEveryBundle() {
        List<String> map = codeMap(Checkout.text(README)).toList();
        assertEquals(List.of(), Checkout.bundles().stream().map(folder -> Checkout.ROOT.relativize(folder).toString())
            .filter(not(map::contains)).toList());
    }

    @Test
    void everyThingThatOneMightAddHasItsRowAndItsSection() {
        String page = Checkout.text(EXTENDING);
        assertEquals(THINGS, found(INDEX, page).toList());
        assertEquals(THINGS, found(HEADING, page).toList());
        assertEquals(List.of(), Stream.of(page.split("(?m)^## ")).skip(1)
            .filter(section -> found(TEST, section).findAny().isEmpty()).toList());
    }

    @Test
    void everyFileToTouchIsThere() {
        String page = Checkout.text(EXTENDING);
        assertTrue(found(PATH, page).count() > 2 * THINGS.size());
        assertEquals(List.of(), found(PATH, page).filter(not(exists())).toList());
        assertEquals(List.of(), found(LINK, page).map(link -> EXTENDING.resolveSibling(link).normalize().toString())
            .filter(not(exists())).toList());
    }

    @Test
    void everyModuleAndTestToRunIsThere() {
        String page = Checkout.text(EXTENDING);
        assertEquals(List.of(), listed(MODULE, page).filter(not(exists())).toList());
        Set<String> types = types();
        assertEquals(List.of(), listed(TEST, page).filter(not(types::contains)).toList());
    }

    @Test
    void whatIsGoneIsFound() {
        assertEquals(List.of("releng/gone.md", "dsl/gone/"), found(PATH, "`releng/gone.md`, `dsl/gone/` and `words`").toList());
        assertEquals(List.of("gone.md", "a/gone.md"), found(LINK, "[a](gone.md) [b](a/gone.md#part) [c](#here)").toList());
        assertTrue(Stream.of("releng/gone.md", "dsl/gone/", "releng/org.parallax.architecture/target", "releng/ext")
            .noneMatch(exists()));
        assertTrue(Stream.of("releng", "releng/", "releng/extending.md", "parallax").allMatch(exists()));
        assertEquals(List.of("bundles/a", "dsl/b"), codeMap("| `bundles/a` | x |\n| `dsl/b` | `y` |\n").toList());
        assertEquals(List.of("ATest", "BTest"), listed(TEST, "mvn -Dtest=ATest,BTest -Dx=y").toList());
        assertTrue(types().contains("GuidesTest"));
    }

    private static Stream<String> codeMap(String page) {
        return found(ROW, page).flatMap(cell -> Stream.of(cell.split(",\\s*"))).map(path -> path.replace("`", ""));
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1));
    }

    private static Stream<String> listed(Pattern pattern, String page) {
        return found(pattern, page).flatMap(list -> Stream.of(list.split(",")));
    }

    /** The simple names of all types of the checkout. */
    private static Set<String> types() {
        return Checkout.files().stream().map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", "")).collect(Collectors.toSet());
    }

    /** Whether a path, from the top folder, is a file that git would keep or a folder with such a file. */
    private static Predicate<String> exists() {
        List<Path> files = Checkout.files();
        return path -> files.stream().anyMatch(file -> file.startsWith(Path.of(path)));
    }

    private static Predicate<String> not(Predicate<String> condition) {
        return condition.negate();
    }
}
