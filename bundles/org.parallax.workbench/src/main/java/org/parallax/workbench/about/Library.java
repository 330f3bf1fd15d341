package org.parallax.workbench.about;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Something Parallax is made of.
 *
 * @param licence as the library itself states it; empty where it states none
 */
public record Library(String name, String version, String licence) {

    /** All that is installed, by name; not what is compiled for one system only. */
    public static List<Library> installed(BundleContext context) {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .map(Library::of)
                .sorted(Comparator.comparing(library -> library.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Library of(Bundle bundle) {
        var headers = bundle.getHeaders(Locale.ENGLISH.toString());
        var version = bundle.getVersion();
        return new Library(
                Optional.ofNullable(headers.get(Constants.BUNDLE_NAME)).orElse(bundle.getSymbolicName()),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
                licence(bundle, Optional.ofNullable(headers.get("Bundle-License")).orElse("")));
    }

    /** Eclipse's own bundles state their licence in a page beside their code rather than in a header. */
    private static String licence(Bundle bundle, String stated) {
        if (stated.isEmpty()) {
            return bundle.getEntry("about.html") != null || bundle.getSymbolicName().startsWith("org.parallax.")
                    ? "EPL-2.0"
                    : "";
        }
        var first = stated.split("[;,]")[0].replace("\"", "").strip();
        return known(first);
    }

    /** The short name of a licence stated by its address or in full; any other as it stands. */
    private static String known(String licence) {
        return licence.contains("apache.org") ? "Apache-2.0"
                : licence.matches("(?i).*(epl-2\\.0|epl-v20|eclipse public license\\W+v?\\W*2\\.0).*") ? "EPL-2.0"
                : licence.contains("BSD-2") ? "BSD-2-Clause"
                : licence.contains("BSD-3") ? "BSD-3-Clause"
                : licence;
    }
}
