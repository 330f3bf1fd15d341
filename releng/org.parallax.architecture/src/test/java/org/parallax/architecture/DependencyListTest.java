package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody adds a dependency without saying why it is there and under which licence. */
class DependencyListTest {

    private static final DependencyList LIST = DependencyList.of(Checkout.text(DependencyList.PAGE));

    @Test
    void everyDependencyHasALine() {
        assertTrue(named().size() > 100);
        assertEquals(List.of(), LIST.without(named().stream()));
    }

    @Test
    void everyLineIsOfADependency() {
        assertEquals(List.of(), LIST.idle(named()));
    }

    @Test
    void aDependencyWithoutALineIsFound() {
        DependencyList list = DependencyList.of("""
            | artifact | why | licence |
            |---|---|---|
            | `org.a:one`, `two`, `org.b:many-*` | because | MIT |
            """);
        assertEquals(List.of("org.a:three", "org.b:one"), list.without(DependencyList.namedIn("""
            <groupId>org.a</groupId><artifactId>one</artifactId>
            <groupId>org.a</groupId>
            <artifactId>two</artifactId>
            <groupId>org.a</groupId><artifactId>three</artifactId>
            <groupId>org.b</groupId><artifactId>one</artifactId>
            <groupId>org.b</groupId><artifactId>many-more</artifactId>
            <groupId>org.parallax</groupId><artifactId>own</artifactId>
            <groupId>org.c</groupId><artifactId>*</artifactId>""")));
        assertEquals(List.of("org.a:two", "org.b:many-*"), list.idle(List.of("org.a:one", "org.b:one")));
    }

    private static List<String> named() {
        return Checkout.files().stream().map(Path::toString)
            .filter(file -> file.endsWith("pom.xml") || file.endsWith(".target"))
            .flatMap(file -> DependencyList.namedIn(Checkout.text(Path.of(file)))).toList();
    }
}
