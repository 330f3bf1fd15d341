package org.parallax.workbench.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.parallax.dsl.loading.SourceKind;

/** The templates of the window and the examples of every installed record. */
public final class ScenarioTemplates {

    private ScenarioTemplates() {}

    /** Templates, by title. */
    public static List<ScenarioTemplate> templates() {
        return read(FrameworkUtil.getBundle(ScenarioTemplates.class), "templates", false).toList();
    }

    /** Examples that came with records, by title. */
    public static List<ScenarioTemplate> examples() {
        var context = FrameworkUtil.getBundle(ScenarioTemplates.class).getBundleContext();
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.parallax.record."))
                .flatMap(bundle -> read(bundle, "org/parallax", true))
                .toList();
    }

    private static Stream<ScenarioTemplate> read(Bundle bundle, String folder, boolean examples) {
        var entries = bundle.findEntries(folder, "*" + SourceKind.SCENARIO.ending(), true);
        return entries == null
                ? Stream.empty()
                : Collections.list(entries).stream()
                        .map(url -> ScenarioTemplate.of(name(url), text(url), examples))
                        .sorted(java.util.Comparator.comparing(ScenarioTemplate::title));
    }

    private static String name(URL url) {
        var path = url.getPath();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SourceKind.SCENARIO.ending().length());
    }

    private static String text(URL url) {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("An installed example cannot be read: " + url, e);
        }
    }
}
