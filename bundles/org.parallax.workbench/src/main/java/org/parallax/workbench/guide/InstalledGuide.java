package org.parallax.workbench.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.parallax.editing.guide.Guide;
import org.parallax.editing.guide.GuidePage;
import org.parallax.editing.guide.Markdown;
import org.parallax.editing.guide.PageAddress;

/** Finds the pages of the installed bundles: what is in their {@code docs} folders. */
public final class InstalledGuide {

    /** The language first, then what can be wrong; then the record and the theories, each by file. */
    private static final List<String> ORDER = List.of("org.parallax.dsl", "org.parallax.record", "org.parallax.theories");

    private InstalledGuide() {}

    /** Reads all pages. */
    public static Guide read(BundleContext context) {
        var markdown = new Markdown();
        return new Guide(Stream.of(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.parallax."))
                .sorted(Comparator.comparingInt(InstalledGuide::rank).thenComparing(Bundle::getSymbolicName))
                .flatMap(bundle -> pages(bundle, markdown))
                .toList());
    }

    private static int rank(Bundle bundle) {
        int rank = 0;
        while (rank < ORDER.size() && !bundle.getSymbolicName().startsWith(ORDER.get(rank))) {
            rank++;
        }
        return rank;
    }

    private static Stream<GuidePage> pages(Bundle bundle, Markdown markdown) {
        var found = bundle.findEntries("docs", "*.md", false);
        return found == null
                ? Stream.empty()
                : Collections.list(found).stream()
                        .sorted(Comparator.comparing((URL url) -> !url.getPath().endsWith("language.md"))
                                .thenComparing(URL::getPath))
                        .map(url -> new GuidePage(
                                new PageAddress(bundle.getSymbolicName(), url.getPath().substring(1), ""),
                                markdown.read(text(url))));
    }

    private static String text(URL url) {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A page of the guide cannot be read: " + url, e);
        }
    }
}
