package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.projection.theory.MonthView;
import org.parallax.theory.kit.contract.Promise;

/** The page for developers names what there is: every block that others can build from, and every promise. */
class WritingATheoryTest {

    private static final Path PAGE = Path.of("docs/writing-a-theory.md");
    private static final Path KIT = Path.of("src/main/java/org/parallax/theory/kit");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    private static final Pattern SIGNATURE = Pattern.compile("(?m)^\\| (\\w+) \\| `([^`]+)` \\|");

    /** What only those need who do without {@link LevelPath} or {@link KnownPast}, and what its Javadoc leads to. */
    private static final Set<String> INSIDE = Set.of("PastResidue");

    @Test
    void everyPromiseStandsThereInItsWords() throws IOException {
        var page = Files.readString(PAGE);
        assertEquals(
                List.of(),
                Arrays.stream(Promise.values()).map(promise -> "| `" + promise.name() + "` | " + promise.title() + " |")
                        .filter(row -> !page.contains(row)).toList());
    }

    @Test
    void everyBlockStandsThere() throws Exception {
        var rows = ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).collect(Collectors.toSet());
        rows.removeAll(Arrays.stream(Promise.values()).map(Promise::name).toList());
        var blocks = new TreeSet<String>();
        try (var files = Files.list(KIT)) {
            for (var file : files.map(each -> each.getFileName().toString()).filter(name -> name.matches("[A-Z].*\\.java")).toList()) {
                var type = Class.forName("org.parallax.theory.kit." + file.replace(".java", ""));
                if (Modifier.isPublic(type.getModifiers()) && !INSIDE.contains(type.getSimpleName())) {
                    blocks.add(type.getSimpleName());
                }
            }
        }
        assertEquals(blocks, new TreeSet<>(rows));
    }

    /** Each row of the table of signatures is a public method, of that result and those parameters. */
    @Test
    void everySignatureExists() throws Exception {
        var rows = SIGNATURE.matcher(Files.readString(PAGE)).results().toList();
        var missing = new ArrayList<String>();
        for (var row : rows) {
            var type = type(row.group(1));
            if (Arrays.stream(type.getMethods()).map(WritingATheoryTest::signature).noneMatch(row.group(2)::equals)) {
                missing.add(row.group(1) + ": " + row.group(2));
            }
        }
        assertEquals(List.of(), missing);
        // A table that is not recognized would have no row that is wrong.
        assertTrue(rows.size() > 40, () -> rows.size() + " rows");
        for (var method : MonthView.class.getMethods()) {
            assertTrue(rows.stream().anyMatch(row -> row.group(2).equals(signature(method))), method.toString());
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        for (var home : List.of("org.parallax.theory.kit.", "org.parallax.projection.theory.", "org.parallax.projection.situation.")) {
            try {
                return Class.forName(home + name);
            } catch (ClassNotFoundException elsewhere) {
                // Then it is in the next package.
            }
        }
        throw new ClassNotFoundException(name);
    }

    /** A method as the page writes it: without the packages, and without the names of parameters. */
    private static String signature(Method method) {
        var parameters = Arrays.stream(method.getGenericParameterTypes()).map(Type::getTypeName).map(WritingATheoryTest::simple).toList();
        var text = String.join(", ", parameters);
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + simple(method.getGenericReturnType().getTypeName()) + " "
                + method.getName() + "(" + (method.isVarArgs() ? text.replaceAll("\\[]$", "...") : text) + ")";
    }

    private static String simple(String type) {
        return type.replaceAll("[\\w.]+\\.", "");
    }

    @Test
    void thePageIsPartOfTheJar() {
        assertTrue(Kernel.class.getResource("/docs/writing-a-theory.md") != null);
    }
}
