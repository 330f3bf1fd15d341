package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * A workspace keeps views, editors, commands, columns and markers by ids of the window's plugin.xml. The platform says
 * nothing of an id that it knows no more: it shows an empty view, or forgets a key that was set. So whatever the
 * workspace that version 0.1.0 left names of ours is still declared.
 */
class WorkspaceIdsTest {

    private static final Path PLUGIN = Path.of("bundles/org.parallax.workbench/plugin.xml");
    private static final Path LEFT = Checkout.ROOT.resolve(
        "bundles/org.parallax.editing/src/test/resources/workspace-0.1.0/dot-metadata/dot-plugins");
    private static final Pattern NAME = Pattern.compile("org\\.parallax\\.workbench[\\w.]*\\w");
    /** A tag that declares something: one that refers to it does not, nor does a menu with the id of a command. */
    private static final Pattern DECLARATION = Pattern.compile("<(?!menu |\\w+Reference )\\w+ [^>]*>");
    private static final Pattern DECLARED = Pattern.compile("\\s(?:id|class)=\"([^\"]+)\"");

    @Test
    void whatTheWindowWasKeptByIsDeclared() throws IOException {
        Set<String> kept = names(unpacked(LEFT.resolve("org.eclipse.e4.workbench/workbench.xmi.gz")));
        assertTrue(kept.size() > 30, kept::toString);
        assertEquals(Set.of(), unknown(kept, Checkout.text(PLUGIN)));
    }

    @Test
    void theCommandWhoseStateWasKeptIsDeclared() throws IOException {
        Set<String> kept = names(Files.readString(
            LEFT.resolve("org.eclipse.core.runtime/dot-settings/org.eclipse.ui.workbench.prefs")));
        assertEquals(Set.of("org.parallax.workbench.theme"), kept);
        assertEquals(Set.of(), unknown(kept, Checkout.text(PLUGIN)));
    }

    @Test
    void theMarkerIsDeclared() throws IOException {
        Set<String> kept = names(Files.readString(
            LEFT.resolve("org.eclipse.core.resources/dot-projects/Scenarios/dot-markers"), StandardCharsets.ISO_8859_1));
        assertEquals(Set.of("org.parallax.workbench.problem"), kept);
        assertEquals(Set.of(), unknown(kept, Checkout.text(PLUGIN)));
    }

    @Test
    void anIdThatIsGoneIsFound() {
        Set<String> names = names(
            "\"org.parallax.workbench.files\" org.parallax.workbench.gone, org.parallax.workbench.problem.");
        assertEquals(Set.of("org.parallax.workbench.gone"), unknown(names, """
            <view id="org.parallax.workbench.files"/> <extension id="problem">
            <menu id="org.parallax.workbench.gone"/> <typeReference id="org.parallax.workbench.gone"/>
            """));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that a plugin.xml of the window does not declare; an id without a dot there follows the bundle's name. */
    private static Set<String> unknown(Set<String> names, String plugin) {
        Set<String> declared = DECLARATION.matcher(plugin).results()
            .flatMap(tag -> DECLARED.matcher(tag.group()).results()).map((MatchResult match) -> match.group(1))
            .map(id -> id.contains(".") ? id : "org.parallax.workbench." + id).collect(Collectors.toSet());
        return names.stream().filter(name -> !declared.contains(name) && !name.equals("org.parallax.workbench"))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
