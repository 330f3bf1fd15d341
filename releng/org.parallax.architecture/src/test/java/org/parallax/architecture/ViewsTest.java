package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A view is declared in text and written in Java, and nothing but the running window would bring the two together. */
class ViewsTest {

    private static final Path WORKBENCH = Path.of("bundles/org.parallax.workbench");
    private static final Path SOURCES = WORKBENCH.resolve("src/main/java");
    private static final Path LAYOUT = SOURCES.resolve("org/parallax/workbench/window/ScenarioPerspective.java");
    private static final Pattern VIEW = Pattern.compile("<view id=\"([^\"]+)\"[^>]*?icon=\"([^\"]+)\"\\s+class=\"([^\"]+)\"");

    /** A view as {@code plugin.xml} declares it. */
    private record View(String id, String icon, String type) {

        Path source() {
            return SOURCES.resolve(type.replace('.', '/') + ".java");
        }

        boolean isNamedIn(String java) {
            return java.contains("\"" + id + "\"") || java.contains(type.substring(type.lastIndexOf('.') + 1) + ".ID");
        }
    }

    @Test
    void everyViewHasItsClassItsIconAPlaceAndSomethingThatOpensIt() {
        String plugin = Checkout.text(WORKBENCH.resolve("plugin.xml"));
        List<View> views = views(plugin);
        assertFalse(views.isEmpty());
        assertEquals(List.of(), views.stream().flatMap(view -> missing(view, plugin).stream()).toList());
    }

    @Test
    void whatAViewLacksIsFound() {
        List<View> lone = views("""
            <view id="x.lone" name="Lone" category="x"
                icon="icons/none.svg" class="x.LoneView"/>
            """);
        assertEquals(List.of(new View("x.lone", "icons/none.svg", "x.LoneView")), lone);
        assertEquals(4, missing(lone.getFirst(), "").size());
    }

    private static List<View> views(String plugin) {
        return VIEW.matcher(plugin).results().map(found -> new View(found.group(1), found.group(2), found.group(3)))
            .toList();
    }

    private static List<String> missing(View view, String plugin) {
        List<String> missing = new ArrayList<>();
        List<Path> files = Checkout.files();
        if (!files.contains(view.source())) {
            missing.add(view.id() + " has no class: write " + view.source());
        }
        if (!files.contains(WORKBENCH.resolve(view.icon()))) {
            missing.add(view.id() + " has no icon: draw " + WORKBENCH.resolve(view.icon()));
        }
        if (!view.isNamedIn(Checkout.text(LAYOUT))) {
            missing.add(view.id() + " has no place: name it in " + LAYOUT);
        }
        Predicate<Path> opens = file -> file.startsWith(SOURCES) && !file.equals(LAYOUT) && !file.equals(view.source())
            && view.isNamedIn(Checkout.text(file));
        if (!plugin.contains("viewId\" value=\"" + view.id() + "\"") && files.stream().noneMatch(opens)) {
            missing.add(view.id() + " is opened by nothing: add it to the menu:view part of plugin.xml");
        }
        return missing;
    }
}
