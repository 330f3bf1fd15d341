package org.parallax.workbench.guide;

import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.loading.TextFile;
import org.parallax.editing.guide.Guide;
import org.parallax.editing.guide.GuidePage;
import org.parallax.editing.guide.Markdown;
import org.parallax.editing.guide.PageAddress;

/** Finds the pages of the installed bundles, which are in their {@code docs} folders, and those that records bring. */
public final class InstalledGuide {

    private static final String LANGUAGE = "org.parallax.dsl";

    private final Markdown markdown = new Markdown();

    private InstalledGuide() {}

    /** Reads all pages: the language first, then what can be wrong; then the records by name, then the rest. */
    public static Guide read(BundleContext context, List<InstalledRecord> records) {
        var guide = new InstalledGuide();
        return new Guide(Stream.of(
                bundles(context).filter(InstalledGuide::isLanguage).flatMap(guide::pages),
                records.stream().flatMap(guide::pages),
                bundles(context).filter(bundle -> !isLanguage(bundle)).flatMap(guide::pages)).flatMap(pages -> pages).toList());
    }

    private static Stream<Bundle> bundles(BundleContext context) {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.parallax."))
                .sorted(Comparator.comparing(Bundle::getSymbolicName));
    }

    private static boolean isLanguage(Bundle bundle) {
        return bundle.getSymbolicName().startsWith(LANGUAGE);
    }

    private Stream<GuidePage> pages(Bundle bundle) {
        var found = bundle.findEntries("docs", "*.md", false);
        return found == null
                ? Stream.empty()
                : Collections.list(found).stream()
                        .sorted(Comparator.comparing((URL url) -> !url.getPath().endsWith("language.md"))
                                .thenComparing(URL::getPath))
                        .flatMap(url -> page(new PageAddress(bundle.getSymbolicName(), url.getPath().substring(1), ""), url));
    }

    /** Wherever its files lie, the links between a record's pages are those between files of one folder. */
    private Stream<GuidePage> pages(InstalledRecord record) {
        return record.pages().stream().flatMap(url -> page(new PageAddress(
                record.name(), "docs/" + url.getPath().substring(url.getPath().lastIndexOf('/') + 1), ""), url));
    }

    private Stream<GuidePage> page(PageAddress address, URL url) {
        return switch (TextFile.read(url)) {
            case TextFile.Text(var text) -> Stream.of(new GuidePage(address, markdown.read(text)));
            case TextFile.Refused refused -> {
                ILog.of(InstalledGuide.class).warn("A page of the guide was left out: " + refused.message());
                yield Stream.empty();
            }
        };
    }
}
